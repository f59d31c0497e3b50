// Small comforts: a filter that filters by itself needs no button, and what was sent once is not sent twice.
document.documentElement.classList.add('scripted');
document.addEventListener('submit', event => {
  const pressed = event.submitter;
  if (pressed && event.target.method === 'post') {
    setTimeout(() => { pressed.disabled = true; });
    setTimeout(() => { pressed.disabled = false; }, 4000);
  }
});
