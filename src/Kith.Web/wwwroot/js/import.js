// Files and folders can be dropped, and while they travel the bar says how far they are. Without this the form sends them as forms do.
const form = document.querySelector('#upload');
const drop = document.querySelector('#drop');
const files = document.querySelector('#files');
const folder = document.querySelector('#folder');
let dropped = [];

for (const kind of ['dragenter', 'dragover']) {
  drop?.addEventListener(kind, event => { event.preventDefault(); drop.classList.add('over'); });
}

for (const kind of ['dragleave', 'drop']) {
  drop?.addEventListener(kind, () => drop.classList.remove('over'));
}

const number = (value, places) => value.toLocaleString(document.documentElement.lang, { minimumFractionDigits: places, maximumFractionDigits: places });
const size = bytes => bytes < 1e6 ? `${number(bytes / 1e3, 0)} kB` : bytes < 1e9 ? `${number(bytes / 1e6, 1)} MB` : `${number(bytes / 1e9, 2)} GB`;
const time = seconds => seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;

// A folder gives its entries in lots, until a lot is empty.
const within = async (entry, path) => {
  if (entry.isFile) {
    return [{ file: await new Promise((found, failed) => entry.file(found, failed)), path: path + entry.name }];
  }

  const reader = entry.createReader();
  const found = [];
  for (let lot; (lot = await new Promise((read, failed) => reader.readEntries(read, failed))).length > 0;) {
    for (const inner of lot) {
      found.push(...await within(inner, `${path}${entry.name}/`));
    }
  }

  return found;
};

drop?.addEventListener('drop', async event => {
  event.preventDefault();
  // The entries are gone once the event is over, so all of them are asked for before the first is read.
  const entries = [...event.dataTransfer.items].map(item => item.webkitGetAsEntry?.()).filter(entry => entry);
  const plain = [...event.dataTransfer.files].map(file => ({ file, path: file.name }));
  dropped = entries.length > 0 ? (await Promise.all(entries.map(entry => within(entry, '')))).flat() : plain;
  const told = document.querySelector('#dropped');
  told.textContent = form.dataset.dropped.replace('{0}', dropped.length).replace('{1}', size(dropped.reduce((all, one) => all + one.file.size, 0)));
  told.hidden = false;
});

const chosen = () => [...[...files.files, ...folder.files].map(file => ({ file, path: file.webkitRelativePath || file.name })), ...dropped];

const data = () => {
  const all = new FormData(form);
  all.delete('files');
  for (const { file, path } of chosen()) {
    all.append('files', file, path);
  }

  return all;
};

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
  request.addEventListener('error', () => dropped.length > 0 ? location.reload() : form.submit());
  request.open('POST', form.action);
  request.setRequestHeader('Accept', 'text/html');
  request.send(data());
};

form?.addEventListener('submit', event => {
  if (chosen().length > 0) {
    event.preventDefault();
    send();
  }
});
