/** What the local page does in the browser; it talks to GET and POST /local/clock only. */
export const localPageScript = `
const zone = 'Europe/Copenhagen';
const time = document.querySelector('time');
const status = document.querySelector('[role=status]');
const controls = [...document.querySelectorAll('.clock button, .clock input')];
const words = new Intl.DateTimeFormat('da-DK', { timeZone: zone, weekday: 'long', day: 'numeric', month: 'long',
  year: 'numeric', hour: '2-digit', minute: '2-digit' });
let now = new Date(time.dateTime);
let away = false;

function show(iso) {
  now = new Date(iso);
  time.dateTime = iso;
  time.textContent = words.format(now);
}

function say(text, bad) {
  status.textContent = text;
  status.classList.toggle('bad', bad === true);
}

// The instant at which clocks in Denmark show the given date (yyyy-mm-dd) and time (hh:mm).
function danishInstant(date, clock) {
  const guess = new Date(date + 'T' + clock + ':00Z');
  const name = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).format(guess);
  const offset = /[+-]\\d\\d:\\d\\d$/.exec(name);
  return new Date(date + 'T' + clock + ':00' + (offset ? offset[0] : 'Z')).toISOString();
}

function nextWeekdayMorning() {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(now);
  const day = new Date(today + 'T12:00:00Z');
  do day.setUTCDate(day.getUTCDate() + 1); while (day.getUTCDay() % 6 === 0);
  return danishInstant(day.toISOString().slice(0, 10), '09:00');
}

async function move(change) {
  const focused = document.activeElement;
  for (const control of controls) control.disabled = true;
  say('Flytter uret og venter på alt, der forfalder …');
  try {
    const answer = await fetch('/local/clock', { method: 'POST', headers: { 'content-type': 'application/json' },
      body: JSON.stringify(change) });
    if (!answer.ok) throw new Error(String(answer.status));
    show((await answer.json()).now);
    say('Uret står nu på ' + time.textContent + '.');
  } catch {
    say('Uret blev ikke flyttet. Prøv igen, eller se i loggen.', true);
  }
  for (const control of controls) control.disabled = false;
  focused.focus();
}

async function follow() {
  try {
    const answer = await fetch('/local/clock');
    if (!answer.ok) return;
    // After a restart the chats are new: an open chat window would hear nothing more.
    if (away) location.reload();
    show((await answer.json()).now);
  } catch {
    away = true;
    say('Prøvemiljøet svarer ikke. Siden åbner igen, når det kører.', true);
  }
}

for (const button of document.querySelectorAll('[data-advance]')) {
  button.addEventListener('click', () => move({ advance: button.dataset.advance }));
}
document.querySelector('#weekday').addEventListener('click', () => move({ set: nextWeekdayMorning() }));
document.querySelector('form').addEventListener('submit', (event) => {
  event.preventDefault();
  const [date, clock] = document.querySelector('#moment').value.split('T');
  if (clock) move({ set: danishInstant(date, clock.slice(0, 5)) });
});

const tabs = [...document.querySelectorAll('[role=tab]')];
function select(chosen) {
  for (const tab of tabs) {
    const on = tab === chosen;
    tab.setAttribute('aria-selected', String(on));
    tab.tabIndex = on ? 0 : -1;
    document.getElementById(tab.getAttribute('aria-controls')).classList.toggle('shown', on);
  }
}
for (const [index, tab] of tabs.entries()) {
  tab.addEventListener('click', () => select(tab));
  tab.addEventListener('keydown', ({ key }) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (!step) return;
    const next = tabs.at((index + step) % tabs.length);
    select(next);
    next.focus();
  });
}

// The Playground is cut off below 620 pixels, so a narrower window gets it smaller instead.
const fit = new ResizeObserver((entries) => {
  for (const { target, contentRect } of entries) {
    const width = Math.max(620, contentRect.width);
    const scale = contentRect.width / width;
    const frame = target.firstElementChild;
    frame.style.width = width + 'px';
    frame.style.height = contentRect.height / scale + 'px';
    frame.style.transform = 'scale(' + scale + ')';
  }
});
for (const frame of document.querySelectorAll('.frame')) fit.observe(frame);

show(time.dateTime);
setInterval(follow, 5000);
`;
