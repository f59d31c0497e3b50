// Files can be dropped, and while they travel the bar says how far they are. Without this the form sends them as forms do.
const form = document.querySelector('#upload');
const drop = document.querySelector('#drop');
const files = document.querySelector('#files');

for (const kind of ['dragenter', 'dragover']) {
  drop?.addEventListener(kind, event => { event.preventDefault(); drop.classList.add('over'); });
}

for (const kind of ['dragleave', 'drop']) {
  drop?.addEventListener(kind, () => drop.classList.remove('over'));
}

drop?.addEventListener('drop', event => {
  event.preventDefault();
  files.files = event.dataTransfer.files;
});

const size = bytes => bytes < 1e6 ? `${Math.round(bytes / 1e3)} kB` : bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
const time = seconds => seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;

const send = () => {
  const began = performance.now();
  const request = new XMLHttpRequest();
  document.querySelector('#sending').hidden = false;
  request.upload.addEventListener('progress', event => {
    const spent = (performance.now() - began) / 1000;
    const left = event.loaded > 0 ? spent / event.loaded * (event.total - event.loaded) : 0;
    document.querySelector('#sent').value = event.total > 0 ? event.loaded / event.total : 0;
    document.querySelector('#sent-text').textContent = form.dataset.far.replace('{0}', size(event.loaded)).replace('{1}', size(event.total)).replace('{2}', time(left));
  });
  request.addEventListener('load', () => location.assign(request.responseURL || '/import'));
  request.addEventListener('error', () => form.submit());
  request.open('POST', form.action);
  request.setRequestHeader('Accept', 'text/html');
  request.send(new FormData(form));
};

form?.addEventListener('submit', event => {
  if (files.files.length > 0) {
    event.preventDefault();
    send();
  }
});
