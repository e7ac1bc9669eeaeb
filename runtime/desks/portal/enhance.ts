/** What script adds to the public pages: the guide follows the answers at once, and sheets print by a button. */
function showPrintButtons() {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }
}

/** Printed guides show what is folded; the fine print only where the reader opened it. */
function unfold() {
  for (const folded of document.querySelectorAll<HTMLDetailsElement>('details.question')) folded.open = true;
}

const addressOf = (form: HTMLFormElement): string => {
  const given = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, value as string]));
  return given.size === 0 ? location.pathname : `${location.pathname}?${given.toString()}`;
};

let latest = 0;

/** Takes the same page for the new answers; the plain form does it when this fails. */
async function follow(form: HTMLFormElement) {
  const mine = ++latest;
  const address = addressOf(form);
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  const next = new DOMParser().parseFromString(await response.text(), 'text/html').getElementById('main');
  if (mine !== latest || !next) return;
  const focused = document.activeElement?.id;
  const count = document.getElementById('material-count')?.textContent;
  document.getElementById('main')?.replaceChildren(...next.childNodes);
  history.replaceState(null, '', address);
  if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  const status = document.getElementById('material-count');
  if (status && status.textContent !== count) announce(status);
}

/** A live region speaks only when it changes while in the page. */
function announce(status: HTMLElement) {
  const words = status.textContent;
  status.textContent = '';
  setTimeout(() => (status.textContent = words), 50);
}

document.addEventListener('change', ({ target }) => {
  const form = target instanceof HTMLInputElement ? target.form : null;
  if (form?.dataset.live === undefined) return;
  follow(form).catch(() => form.requestSubmit());
});
window.addEventListener('beforeprint', unfold);
showPrintButtons();
