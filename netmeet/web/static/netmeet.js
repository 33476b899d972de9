// Extras only: every page works without this script. Nothing is kept in the browser.
"use strict";

const PAUSE = 5000;
const LATEST = 10000;

// Save what is being written to the server: after a pause, and at the latest every ten seconds.
function keepDraft(form) {
  const status = form.querySelector("[data-draft-status]");
  let waiting = 0;
  let first = 0;
  let sending = false;
  let again = false;
  const flight = new AbortController();

  const say = (text) => {
    if (status && text) status.textContent = text;
  };

  async function save() {
    again = sending;
    if (sending) return;
    first = 0;
    sending = true;
    const body = new URLSearchParams(new FormData(form));
    body.set("draft", "yes");
    try {
      const answer = await fetch(form.getAttribute("action") || location.href, {
        method: "POST",
        body,
        credentials: "same-origin",
        headers: { "X-Requested-With": "draft" },
        redirect: "error",
        signal: flight.signal,
      });
      const text = (answer.headers.get("Content-Type") || "").startsWith("text/plain");
      say(answer.ok && text ? (await answer.text()).slice(0, 200) : form.dataset.draftFailed);
    } catch {
      say(form.dataset.draftFailed);
    }
    sending = false;
    if (again) later();
  }

  function later() {
    first = first || Date.now();
    clearTimeout(waiting);
    waiting = setTimeout(save, Math.max(0, Math.min(PAUSE, first + LATEST - Date.now())));
  }

  form.addEventListener("input", later);
  form.addEventListener("submit", () => {
    clearTimeout(waiting);
    flight.abort();
    form.removeEventListener("input", later);
  });
}

// Show that a form was sent. The server makes one thing of a double click by itself.
function sendOnce(form) {
  form.addEventListener("submit", (event) => {
    if (event.submitter) event.submitter.classList.add("busy");
  });
}

function copyFrom(button) {
  if (!navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const source = document.querySelector(button.dataset.copy);
    const text = "value" in source ? source.value : source.innerText;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      return;
    }
    const said = document.getElementById(button.dataset.said);
    if (said) said.textContent = button.dataset.copied;
  });
}

function showPassword(button) {
  const field = document.getElementById(button.dataset.show);
  const words = [button.textContent, button.dataset.hide];
  button.hidden = false;
  button.addEventListener("click", () => {
    const isHidden = field.type === "password";
    field.type = isHidden ? "text" : "password";
    button.textContent = words[isHidden ? 1 : 0];
  });
  if (field.form) {
    field.form.addEventListener("submit", () => {
      field.type = "password";
    });
  }
}

document.querySelectorAll("form[data-draft]").forEach(keepDraft);
document.querySelectorAll("form[data-once]").forEach(sendOnce);
document.querySelectorAll("button[data-copy]").forEach(copyFrom);
document.querySelectorAll("button[data-show]").forEach(showPassword);

// A page that comes back with errors begins with them; a page from the history is fresh again.
const errors = document.querySelector(".errors");
if (errors) errors.focus();
window.addEventListener("pageshow", () => {
  document.querySelectorAll(".busy").forEach((button) => button.classList.remove("busy"));
});
