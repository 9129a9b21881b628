// Prints what a browser downloads (JavaScript and CSS, gzip) for the landing page and for every lazy route,
// against the budgets of the design; exits 1 when one is over.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const LANDING_KB = 280;
const ROUTE_KB = 480;
const dist = new URL('../dist/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'));

const sizes = new Map();
const gzipped = (file) => {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length);
  return sizes.get(file);
};
const closure = (key, files = new Set(), seen = new Set()) => {
  if (seen.has(key)) return files;
  seen.add(key);
  const chunk = manifest[key];
  files.add(chunk.file);
  (chunk.css ?? []).forEach((css) => files.add(css));
  (chunk.imports ?? []).forEach((next) => closure(next, files, seen));
  return files;
};
const kilobytes = (files) => [...files].reduce((sum, file) => sum + gzipped(file), 0) / 1000;

const landing = closure('index.html');
const rows = [['landing', kilobytes(landing), LANDING_KB]];
for (const [key, chunk] of Object.entries(manifest)) {
  if (!chunk.isDynamicEntry) continue;
  const lazy = (chunk.dynamicImports ?? []).reduce((files, next) => closure(next, files), closure(key));
  rows.push([key.replace(/^src\/features\//, ''), kilobytes(new Set([...landing, ...lazy])), ROUTE_KB]);
}

let over = 0;
for (const [name, size, limit] of rows) {
  if (size > limit) over++;
  console.log(`${size > limit ? 'OVER' : ' ok '} ${size.toFixed(1).padStart(7)} / ${limit} kB  ${name}`);
}
console.log(`${rows.length - over} budgets hold, ${over} missed`);
process.exit(over ? 1 : 0);
