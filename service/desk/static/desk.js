// Beside the forms, which work without this: checking while typing, jumping between marks, copying. What is written is sent to this service, which
// forgets it, and to nobody else; nothing is kept here either.
"use strict";

const QUIET = 600; // milliseconds without a key before a check, or three times what the last one took
const byId = (id) => document.getElementById(id);
const text = byId("text");
const live = byId("live");
let took = 0;
let timer = 0;
let asking = new AbortController();

const say = (words) => {
  if (byId("status").textContent !== words) byId("status").textContent = words;
};

const reveal = (root) => root.querySelectorAll(".scripted").forEach((element) => (element.hidden = false));

/** A page of this service as a document; throws where there is none. */
async function page(url, options) {
  const answer = await fetch(url, { ...options, headers: { Accept: "text/html" } });
  if (!answer.headers.get("Content-Type")?.startsWith("text/html")) throw new Error(answer.statusText);
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

/** Puts what stands under an id in another page in the place of what stands there here. */
function swap(id, other) {
  const fresh = document.importNode(other.getElementById(id), true);
  byId(id).replaceWith(fresh);
  reveal(fresh);
}

// --- checking ----------------------------------------------------------------------------------------------------------

async function check(asked) {
  clearTimeout(timer);
  asking.abort();
  asking = new AbortController();
  const { signal } = asking;
  byId("result").ariaBusy = "true";
  say("Checking…");
  try {
    const start = performance.now();
    const body = new URLSearchParams(new FormData(byId("draft")));
    const answer = await page("./", { method: "POST", body, signal });
    took = performance.now() - start;
    show(answer, asked);
  } catch (error) {
    if (error.name === "AbortError") return;
    byId("result").ariaBusy = "false";
    say("The service gave no answer. Your text is still here; try again.");
  }
}

function show(answer, asked) {
  const seen = remembered();
  swap("notice", answer);
  swap("result", answer);
  for (const id of ["text", "article", "evidence"]) byId(id).ariaInvalid = answer.getElementById(id).ariaInvalid;
  if (article() !== article(answer)) swap("browse", answer);
  recall(seen);
  document.title = answer.title;
  say(byId("result").querySelector(".result")?.dataset.summary ?? "Not checked.");
  if (asked) arrive(byId("result-title") ?? document.querySelector("[aria-invalid='true']") ?? text);
}

function arrive(at) {
  at.focus({ preventScroll: true });
  at.scrollIntoView({ block: at.tagName === "H2" ? "start" : "nearest" });
}

const article = (root = document) => root.querySelector(".browse")?.dataset.article;

/** The filter, and the sentences whose findings are open: a check while typing leaves them as they are. */
function remembered() {
  if (!document.querySelector(".result")) return null;
  const open = [...document.querySelectorAll(".finding details[open]")].map((details) => details.dataset.text);
  return { filter: document.querySelector("[name='show']:checked")?.id, open };
}

function recall(seen) {
  if (!seen) return;
  for (const details of document.querySelectorAll(".finding details")) details.open = seen.open.includes(details.dataset.text);
  const filter = byId(seen.filter);
  if (filter) filter.checked = true;
}

function soon() {
  clearTimeout(timer);
  if (live.checked && text.value.trim()) timer = setTimeout(check, Math.max(QUIET, 3 * took), false);
}

byId("draft").addEventListener("submit", (event) => {
  event.preventDefault();
  check(true);
});
byId("draft").addEventListener("input", (event) => event.target !== live && soon());
live.addEventListener("change", soon);

// --- marks and findings ------------------------------------------------------------------------------------------------

const stacked = matchMedia("(max-width: 60rem)"); // the findings stand above the text, as the style has it

/** The sentence of a number, and its finding. */
const pair = (number) => [byId(`s${number}`), byId(`f${number}`)];

function point(number) {
  document.querySelectorAll(".sentence.here").forEach((sentence) => sentence.classList.remove("here"));
  const [sentence, details] = pair(number);
  sentence.classList.add("here");
  if (!details.offsetParent) byId("show-all").checked = true; // the filter had hidden it
  return [sentence, details];
}

function open(number) {
  const [, details] = point(number);
  document.querySelectorAll(".finding details[open]").forEach((other) => (other.open = other === details));
  details.open = true;
  details.scrollIntoView({ block: "nearest" });
  return details;
}

/** The sentences that the buttons go through: those of the filter; without one, those that are not simply borne out. */
function marks() {
  const filter = document.querySelector("[name='show']:checked").value;
  const chosen = filter === "all" ? ".sentence:is(.contradicted, .unknown)" : `.sentence.${filter}`;
  const found = [...document.querySelectorAll(chosen)];
  return found.length ? found : [...document.querySelectorAll(".sentence")];
}

function jump(step) {
  const found = marks();
  const here = found.findIndex((sentence) => sentence.classList.contains("here"));
  const at = here < 0 ? (step > 0 ? 0 : found.length - 1) : (here + step + found.length) % found.length;
  const details = open(found[at].id.slice(1));
  (stacked.matches ? details : found[at]).scrollIntoView({ block: "center" });
  say(`Mark ${at + 1} of ${found.length}: ${details.querySelector("summary").innerText.replace(/\s+/g, " ")}`);
}

async function copy(button) {
  const words = button.dataset.copy;
  try {
    await navigator.clipboard.writeText(words);
    say(`Copied: ${words}`);
    button.firstChild.textContent = "Copied";
    setTimeout(() => (button.firstChild.textContent = "Copy"), 2000);
  } catch {
    getSelection().selectAllChildren(button.parentElement.querySelector("ins"));
    say("The browser does not let this page copy. The words are selected: copy them with the keyboard.");
  }
}

document.addEventListener("click", (event) => {
  const on = (selector) => event.target.closest(selector);
  if (on(".copy")) copy(on(".copy"));
  else if (on("#next")) jump(1);
  else if (on("#previous")) jump(-1);
  else if (on(".sentence") && !on(".tag.clash") && (on(".tag") || getSelection().isCollapsed)) {
    event.preventDefault();
    open(on(".sentence").id.slice(1)).querySelector("summary").focus({ preventScroll: true });
  } else if (on(".to-sentence")) {
    event.preventDefault();
    const [sentence] = point(on(".to-sentence").hash.slice(2));
    sentence.scrollIntoView({ block: "center" });
    sentence.querySelector(".tag").focus({ preventScroll: true });
  } else if (on("summary") && on(".finding")) point(on("details").id.slice(1));
  else if (on("a[href^='#p'], a[href^='#claim-']")) reach(event, on("a").hash.slice(1));
});

document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("textarea, select, input[type='search']");
  if (!event.altKey || typing || !document.querySelector(".sentence")) return;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    jump(event.key === "ArrowDown" ? 1 : -1);
  }
});

// --- on record ---------------------------------------------------------------------------------------------------------

let searching = 0;
let searches = 0;

/** Lists the claims that the form asks for; an answer that a later search has overtaken is dropped. */
async function search() {
  clearTimeout(searching);
  const mine = ++searches;
  try {
    const answer = await page(`./?${new URLSearchParams(new FormData(byId("shelf")))}`);
    if (mine !== searches) return;
    if (article() !== article(answer)) {
      swap("browse", answer);
      byId("shelf-article").focus();
    }
    swap("claims", answer);
    byId("shown").textContent = answer.getElementById("shown").textContent;
  } catch {
    say("The service gave no answer; try again.");
  }
}

/** Goes to a claim or a paragraph; where the search has hidden it, ends the search first. */
async function reach(event, id) {
  if (byId(id)) return;
  event.preventDefault();
  byId("kind").value = byId("q").value = "";
  await search();
  location.hash = id;
  byId(id)?.scrollIntoView();
}

document.addEventListener("input", (event) => {
  if (event.target.form?.id !== "shelf") return;
  clearTimeout(searching);
  searching = setTimeout(search, 200);
});
document.addEventListener("submit", (event) => {
  if (event.target.id !== "shelf") return;
  event.preventDefault();
  search();
});

// --- paper -------------------------------------------------------------------------------------------------------------

let closed = [];
addEventListener("beforeprint", () => {
  closed = [...document.querySelectorAll(".finding details:not([open])")];
  closed.forEach((details) => (details.open = true));
});
addEventListener("afterprint", () => closed.forEach((details) => (details.open = false)));

reveal(document);
