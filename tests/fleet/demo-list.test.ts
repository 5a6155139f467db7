import { expect, test } from 'vitest';
import { DEMO_SHARES, demoRows, demoSites, LONGEST_DEMO } from './demo-list.ts';
import { refuseTwins } from './load-scenarios.ts';
import { rowsOf } from './rows.ts';
import { startFleet } from './server.ts';
import { askSite } from './ask-site.ts';

const SEEDS = [1, 2, 3, 'four', 55];

test.each(SEEDS)('a list of 100 dealers has the shares of a real one (seed %s)', async (seed) => {
  const rows = await demoRows(100, seed);
  const count = (status: string) => rows.filter(({ expected }) => expected.status === status).length;
  expect(rows.length).toBeGreaterThanOrEqual(98);
  expect(rows.length).toBeLessThanOrEqual(102);
  expect(Math.abs(count('sent') - 60)).toBeLessThanOrEqual(5);
  expect(Math.abs(count('needs-you') - 25)).toBeLessThanOrEqual(5);
  expect(Math.abs(count('failed') - 10)).toBeLessThanOrEqual(3);
  expect(Math.abs(count('skipped') - 5)).toBeLessThanOrEqual(2);
});

test.each([1, 10, 20, 37, 250, LONGEST_DEMO])('a list of %s dealers has them, too', async (length) => {
  const sites = await demoSites(length, 1);
  const rows = sites.flatMap(rowsOf);
  expect(() => refuseTwins(sites)).not.toThrow();
  expect(Math.abs(rows.length - length)).toBeLessThanOrEqual(2);
  for (const [status, { share }] of Object.entries(DEMO_SHARES))
    expect(Math.abs(rows.filter(({ expected }) => expected.status === status).length - (share * length) / 100)).toBeLessThanOrEqual(1.5);
});

test('no two of its dealers share a name, a host or a phone', async () => {
  const sites = await demoSites(100, 1);
  expect(() => refuseTwins(sites)).not.toThrow();
  expect(new Set(sites.map(({ dealer }) => dealer.name)).size).toBe(sites.length);
  expect(() => refuseTwins([...sites, sites[0]!])).toThrow('repeats');
});

test('it is the same list for the same seed, and another for another', async () => {
  expect(await demoRows(100, 1)).toEqual(await demoRows(100, 1));
  expect(await demoRows(100, 1)).not.toEqual(await demoRows(100, 2));
});

test('none of its rows needs a run to be set up in a way of its own', async () => {
  for (const { setup, grants, interlude } of await demoSites(100, 3)) {
    expect([setup, grants]).toEqual([undefined, undefined]);
    expect([undefined, 'handed-over']).toContain(interlude?.when);
  }
});

test('instances of one scenario are sites of their own', async () => {
  const sites = (await demoSites(100, 1)).filter(({ number }) => number === 3).slice(0, 2);
  const fleet = await startFleet({ sites, latency: 'none', weight: 'light' });
  const [one, other] = await Promise.all(sites.map(({ dealer }) => askSite({ port: fleet.port, host: dealer.host, path: '/contact-us/' })));
  expect(fleet.rows.map((row) => row.website.toLowerCase())).toEqual(sites.map(({ dealer }) => `http://${dealer.host}`));
  expect(one!.body).toContain(sites[0]!.dealer.name);
  expect(other!.body).toContain(sites[1]!.dealer.name);
  await fleet.close();
});
