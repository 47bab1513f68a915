// Zoom and pan of the concept graph. Without this script it is a picture that scrolls.
const STEP = 1.25;
const MOST = 6;

document.querySelectorAll('.zoomable').forEach((frame) => {
  const svg = frame.querySelector('svg');
  const region = frame.querySelector('.scroll');
  const [, , width, height] = svg.getAttribute('viewBox').split(' ').map(Number);
  let view = { x: 0, y: 0, scale: 1 };
  let held;

  const show = (x, y, scale) => {
    const size = Math.min(MOST, Math.max(1, scale));
    view = {
      scale: size,
      x: Math.min(width - width / size, Math.max(0, x)),
      y: Math.min(height - height / size, Math.max(0, y)),
    };
    svg.setAttribute('viewBox', `${view.x} ${view.y} ${width / size} ${height / size}`);
    svg.classList.toggle('zoomed', size > 1);
  };

  // What is at the given part of the picture stays there.
  const zoom = (factor, across = 0.5, down = 0.5) => {
    const scale = Math.min(MOST, Math.max(1, view.scale * factor));
    show(view.x + across * width * (1 / view.scale - 1 / scale), view.y + down * height * (1 / view.scale - 1 / scale), scale);
  };

  const pan = (across, down) => show(view.x + across * width / view.scale, view.y + down * height / view.scale, view.scale);

  const actions = {
    '+': () => zoom(STEP), '=': () => zoom(STEP), '-': () => zoom(1 / STEP), 0: () => show(0, 0, 1),
    ArrowLeft: () => pan(-0.1, 0), ArrowRight: () => pan(0.1, 0), ArrowUp: () => pan(0, -0.1), ArrowDown: () => pan(0, 0.1),
  };

  const buttons = document.createElement('div');
  buttons.className = 'zoom';
  [['+', 'Zoom in'], ['-', 'Zoom out'], ['0', 'Show all']].forEach(([key, words]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = { '+': '+', '-': '−', 0: 'All' }[key];
    button.setAttribute('aria-label', words);
    button.addEventListener('click', actions[key]);
    buttons.append(button);
  });
  frame.prepend(buttons);

  region.addEventListener('keydown', (event) => {
    const moves = event.key.startsWith('Arrow');
    if (actions[event.key] && !event.ctrlKey && !event.metaKey && !(moves && view.scale === 1)) {
      event.preventDefault();
      actions[event.key]();
    }
  });

  svg.addEventListener('wheel', (event) => {
    if (event.ctrlKey) {
      event.preventDefault();
      const box = svg.getBoundingClientRect();
      zoom(event.deltaY < 0 ? STEP : 1 / STEP, (event.clientX - box.x) / box.width, (event.clientY - box.y) / box.height);
    }
  }, { passive: false });

  svg.addEventListener('pointerdown', (event) => {
    held = view.scale > 1 && event.button === 0 ? { x: event.clientX, y: event.clientY, moved: false } : undefined;
  });

  svg.addEventListener('pointermove', (event) => {
    if (held && (held.moved || Math.hypot(event.clientX - held.x, event.clientY - held.y) > 4)) {
      const box = svg.getBoundingClientRect();
      pan((held.x - event.clientX) / box.width, (held.y - event.clientY) / box.height);
      held = { x: event.clientX, y: event.clientY, moved: true };
    }
  });

  // A drag that ends on a link does not open it.
  svg.addEventListener('click', (event) => {
    if (held?.moved) {
      event.preventDefault();
    }
    held = undefined;
  }, true);
  svg.addEventListener('pointerleave', () => { held = undefined; });
  svg.addEventListener('dragstart', (event) => event.preventDefault());

  // A link that has the focus is in sight.
  svg.addEventListener('focusin', (event) => {
    const box = event.target.getBBox?.();
    if (box && view.scale > 1) {
      show(box.x + box.width / 2 - width / view.scale / 2, box.y + box.height / 2 - height / view.scale / 2, view.scale);
    }
  });
});
