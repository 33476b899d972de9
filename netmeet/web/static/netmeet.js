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

// Go on to the next row when one key has answered one: ten rows are ten keys, and Enter saves.
function oneKeyARow(table) {
  const keys = table.dataset.keys.toLowerCase().split(" ");
  const rows = [...table.querySelectorAll("input")];
  const go = (place) => {
    const next = rows[place] || table.closest("form").querySelector("button.button");
    next.focus();
    if (next.select) next.select();
  };
  rows.forEach((row, place) => {
    row.addEventListener("input", () => {
      if (keys.includes(row.value.trim().toLowerCase())) go(place + 1);
    });
  });
  // On a telephone the keyboard would hide what the page says first.
  if (!document.querySelector(".errors") && matchMedia("(min-width: 40rem)").matches) {
    go(Math.max(0, rows.findIndex((row) => `#${row.id}` === location.hash)));
  }
}

// Read a text aloud where the browser itself has a voice for the language; never over a network.
function readAloud(button) {
  const synth = window.speechSynthesis;
  if (!synth) return;
  const tongue = document.documentElement.lang;
  const tongues = tongue === "nb" ? ["nb", "no"] : [tongue];
  const words = [button.textContent, button.dataset.stop];
  let isReading = false;

  const voice = () =>
    synth
      .getVoices()
      .find((one) => one.localService && tongues.includes(one.lang.toLowerCase().split(/[-_]/)[0]));
  const look = () => {
    button.hidden = !voice();
  };
  const turn = (on) => {
    isReading = on;
    button.textContent = words[on ? 1 : 0];
  };

  look();
  synth.addEventListener("voiceschanged", look);
  button.addEventListener("click", () => {
    const wasReading = isReading;
    synth.cancel();
    turn(!wasReading);
    if (wasReading) return;
    const parts = [...document.querySelectorAll(button.dataset.read)];
    const spoken = new SpeechSynthesisUtterance(parts.map((one) => one.innerText).join("\n"));
    spoken.voice = voice();
    spoken.lang = spoken.voice.lang;
    spoken.onend = spoken.onerror = () => turn(false);
    synth.speak(spoken);
  });
  window.addEventListener("pagehide", () => synth.cancel());
}

// Cover the page at once with a neutral one, and bring it back with its text and its focus.
function coverPage(cover) {
  const TWICE = 600;
  const below = () => [...document.body.children].filter((one) => one !== cover);
  let before = null;
  let title = "";
  let pressed = -Infinity;

  function turn(isCovered) {
    if (isCovered) {
      before = document.activeElement;
      title = document.title;
      if (window.speechSynthesis) window.speechSynthesis.cancel();
    }
    document.title = isCovered ? "Netmeet" : title;
    document.body.classList.toggle("covered", isCovered);
    cover.hidden = !isCovered;
    below().forEach((one) => {
      one.inert = isCovered;
    });
    if (isCovered) cover.focus();
    else if (before) before.focus({ preventScroll: true });
  }

  document.querySelectorAll("button[data-cover]").forEach((button) => {
    // A click leaves the focus where somebody is writing.
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", (event) => {
      event.preventDefault();
      turn(true);
    });
  });
  cover.querySelector("button").addEventListener("click", () => turn(false));
  document.addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Escape" || event.repeat) return;
      const isSecond = event.timeStamp - pressed < TWICE;
      pressed = isSecond ? -Infinity : event.timeStamp;
      if (isSecond) turn(cover.hidden);
    },
    true,
  );
}

document.querySelectorAll("form[data-draft]").forEach(keepDraft);
document.querySelectorAll("form[data-once]").forEach(sendOnce);
document.querySelectorAll("button[data-copy]").forEach(copyFrom);
document.querySelectorAll("button[data-show]").forEach(showPassword);
document.querySelectorAll(".cover").forEach(coverPage);
document.querySelectorAll("table[data-keys]").forEach(oneKeyARow);
document.querySelectorAll("button[data-read]").forEach(readAloud);

// A page that comes back with errors begins with them; a page from the history is fresh again.
const errors = document.querySelector(".errors");
if (errors) errors.focus();
window.addEventListener("pageshow", () => {
  document.querySelectorAll(".busy").forEach((button) => button.classList.remove("busy"));
});
