"""Texts that have broken programs, and what a test needs to send them past a page's own form."""

from visitor import fields_of

MARKS_OF_PROGRAMS = """
<b>Ib</b>
&amp; &lt;b&gt; &#x41;
"'`´
<script>alert(1)</script>
"><img src=x onerror=alert(1)>
' onmouseover='alert(1)
<svg/onload=alert(1)>
</textarea><h1>Ha</h1>
</title><h1>Ha</h1>
<!-- <style> -->
]]>
<![CDATA[x]]>
<a href="javascript:alert(1)">Ib</a>
' OR 1=1--
'; DROP TABLE person; --
1; SELECT pg_sleep(10)
Robert'); --
{{7*7}}
${7*7} #{7*7} <%= 7*7 %>
{% for x in y %}
{{ config.items() }}
{# nothing #}
%s %n %d %(name)s %(x)s %%
{0} {x} {0.__class__}
$(touch x) `touch x` ; ls | cat && true
../../../etc/passwd
C:\\Windows\\win.ini \\\\server\\share
file:///etc/passwd
javascript:alert(1)
data:text/html,<h1>x</h1>
//evil.example/x
=HYPERLINK("x";"y")
@SUM(A1:A9)
+1
-1
=1+1
＝1+1
{ INCLUDETEXT "x" } DDEAUTO c:\\x
<w:p><w:r><w:t>x</w:t></w:r></w:p>
null
None
NaN
true
false
undefined
Infinity
0
1e309
0x1F
٣
²
-
?
N.N.
%00 %0d%0a %ff
\\x00 \\u0000 \\n
\\ud800
CON
.
Test\\
""".strip().splitlines()
LETTERS = (
    "Čáhppe Ŋ Đ Ŧ Ž",
    "Ǩeʹrjj Ǯ Ǥ",
    "Aqqaluk ĸ",
    "Eyðun Ðórr",
    "İ ı ß ſ",
    "ﬁ ﷺ ﷽",
    "محمد عبد الله",
    "田中さん 部落格",
    "👩‍👧 🏴󠁧󠁢󠁳󠁣󠁴󠁿 ❤️",
    "Ω≈ç√∫˜µ≤≥÷",
    "ⁱ⁰⁴⁵₀₁₂",
    "𝕋𝕙𝕖 𝔹𝕚𝕘",
    "ด้้้้้็็็็็้้้้้",
    "\N{OGHAM LETTER BEITH}\N{OGHAM SPACE MARK}\N{OGHAM LETTER LUIS}",
)
NAUGHTY = (*MARKS_OF_PROGRAMS, *LETTERS)


def carried(visitor, path):
    """Return what the form of a page carries unseen and what stands in it, to be sent."""
    return dict(fields_of(visitor.page(path).form_to("")))


def typed(page, name, to=""):
    """Return what stands in a field of a page."""
    return dict(fields_of(page.form_to(to))).get(name)
