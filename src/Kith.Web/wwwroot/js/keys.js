// The keyboard: / search, n note, g and a letter to a page, ? help, Ctrl K jump. Nothing here is the only way to anything.
const places = { t: '/', p: '/people', n: '/needs', b: '/introductions', o: '/outcomes', j: '/journal', r: '/promises', g: '/groups', i: '/import', h: '/history', s: '/settings' };
let going = -Infinity;

const writing = target => target.closest('input, textarea, select, [contenteditable]') !== null;

const focusOn = selector => {
  const field = document.querySelector(selector);
  field?.focus();
  field?.select?.();
  return field !== null;
};

const jump = () => {
  const dialog = document.querySelector('#jump');
  if (!dialog || dialog.open) {
    return false;
  }

  dialog.showModal();
  return focusOn('#jump input');
};

const plain = event => {
  if (performance.now() - going < 1200 && places[event.key]) {
    location.assign(places[event.key]);
    return true;
  }

  going = event.key === 'g' ? performance.now() : -Infinity;
  switch (event.key) {
    case '/': return focusOn('#find');
    case 'n': return focusOn('#line');
    case '?': location.assign('/help'); return true;
    default: return false;
  }
};

document.addEventListener('keydown', event => {
  const withControl = event.ctrlKey || event.metaKey;
  if (withControl && event.key === 'k') {
    if (jump()) {
      event.preventDefault();
    }
  } else if (!withControl && !event.altKey && !writing(event.target) && plain(event)) {
    event.preventDefault();
  } else if (event.key === 'Escape' && writing(event.target)) {
    event.target.blur();
  }
});

// In the list under a field, arrows walk and Enter opens.
document.addEventListener('keydown', event => {
  const list = event.target.closest?.('#jump');
  if (!list || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) {
    return;
  }

  const stops = [list.querySelector('input'), ...list.querySelectorAll('li a')];
  const here = stops.indexOf(document.activeElement);
  stops[(here + (event.key === 'ArrowDown' ? 1 : stops.length - 1)) % stops.length]?.focus();
  event.preventDefault();
});

// On the map one stop is all there is to Tab; from it, arrows walk to whoever is nearest that way, and Enter goes there.
const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

const nearest = (here, [right, down]) => {
  const place = stop => [stop.firstElementChild.cx.baseVal.value, stop.firstElementChild.cy.baseVal.value];
  const [x, y] = place(here);
  let [found, least] = [null, Infinity];
  for (const stop of here.ownerSVGElement.querySelectorAll('a')) {
    const [across, along] = place(stop).map((at, axis) => at - [x, y][axis]);
    const [ahead, aside] = right ? [across * right, Math.abs(along)] : [along * down, Math.abs(across)];
    // What lies more aside than ahead is met by the other arrows.
    if (ahead > 0 && aside <= 2 * ahead && ahead + 2 * aside < least) {
      [found, least] = [stop, ahead + 2 * aside];
    }
  }

  return found;
};

document.addEventListener('keydown', event => {
  const here = event.target.closest?.('svg.map a');
  if (!here || !ways[event.key] || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }

  const next = nearest(here, ways[event.key]);
  if (next) {
    [here.tabIndex, next.tabIndex] = [-1, 0];
    next.focus();
  }

  event.preventDefault();
});

document.addEventListener('focusin', event => {
  const here = event.target.closest?.('svg.map a');
  if (here) {
    here.closest('figure').querySelector('.here').textContent = here.textContent;
  }
});
