// usage: npm run bench [-- PART …]
// Measures what has to be quick, in the built extension in a real browser, and prints the figures beside what they may be at most. Exits 1
// when one is above. Figures of a machine that does other work at the same time say little.
import { PARTS } from './bench/parts.ts';
import { buildExtension } from './harness/build-extension.ts';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !PARTS.some((part) => part.name === name));

if (unknown.length > 0) {
  process.stderr.write(`usage: npm run bench [-- ${PARTS.map(({ name }) => name).join(' | ')}]\n`);
  process.exitCode = 2;
} else {
  await buildExtension();
  for (const part of PARTS.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
    console.log(`${part.name}: ${part.about}`);
    for (const { what, value, atMost, unit } of await part.measure()) {
      const isAbove = value > atMost;
      console.log(`  ${isAbove ? 'ABOVE' : 'ok   '} ${what}: ${Math.round(value)} ${unit} (at most ${atMost})`);
      if (isAbove) process.exitCode = 1;
    }
  }
}
