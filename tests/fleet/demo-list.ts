// A long list of dealers for demonstrations: instances of the fleet's scenarios under names, hosts and phones of their own, in the
// shares a list of real dealers has, for any length. What each row must end with is the scenario's own expectation.

import { chanceOf, type Chance } from './chance.ts';
import { listedDealer } from './invented-dealer.ts';
import { loadScenarios } from './load-scenarios.ts';
import { rowsOf, type FleetRow } from './rows.ts';
import { hostsOf, labelOf, type Expectation, type Scenario } from './scenario.ts';

type Status = Expectation['status'];

/** Of 100 rows, and how far a list or a run of it may be from that. */
export const DEMO_SHARES: Readonly<Record<Status, { readonly share: number; readonly give: number }>> = {
  sent: { share: 60, give: 5 },
  'needs-you': { share: 25, give: 5 },
  failed: { share: 10, give: 3 },
  skipped: { share: 5, give: 2 },
};

/** Names run out beyond it. */
export const LONGEST_DEMO = 1000;

/** Label → weight. The big vendors come often, the rarities once or twice. */
const KINDS: Record<Exclude<Status, 'skipped'>, string> = {
  sent: '1*9 3*7 4*5 5*7 6*5 8*4 10*4 12*2 13*1 16*1 18*1 20*2 22*2 23*1 25*1 26*1 31*1 34*1 36*2 42*1 44*1 46*1 48*2 87*1 113*1 116*1',
  'needs-you': '33*5 50*3 53*2 54*1 2a*4 2b*2 41a*3 56*1 57*1 60*1 11*1 72*1 74*1 109b*1 141*1 130b*1',
  failed: '37*3 38*1 66*2 59*1 61*1 67*1 68*1 71*1',
};
/** Scenarios with rows that are skipped, and how many; the second has a row beside them that is sent. */
const SKIPPED = [
  { label: '80', rows: 3, sent: 0 },
  { label: '81', rows: 2, sent: 1 },
] as const;

/** The sites of about `count` rows, in list order; the same for the same seed. */
export async function demoSites(count: number, seed: string | number): Promise<Scenario[]> {
  const scenarios = await loadScenarios();
  const byLabel = new Map(scenarios.map((one) => [labelOf(one), one]));
  const chance = chanceOf('demo', seed);
  const skipped = takeSkipped(rowsFor('skipped', count));
  const sentBeside = skipped.reduce((sum, { sent }) => sum + sent, 0);
  const labels = shuffled(
    [
      ...skipped.map(({ label }) => label),
      ...takeKinds('sent', rowsFor('sent', count) - sentBeside, chance),
      ...takeKinds('needs-you', rowsFor('needs-you', count), chance),
      ...takeKinds('failed', rowsFor('failed', count), chance),
    ],
    chance,
  );
  const names = freshNames(labels.length, new Set(scenarios.flatMap(hostsOf)), chance);
  return labels.map((label, index) => instanceOf(byLabel.get(label)!, index, names[index]!, chanceOf('demo', seed, index)));
}

export const demoRows = async (count: number, seed: string | number): Promise<FleetRow[]> => (await demoSites(count, seed)).flatMap(rowsOf);

const rowsFor = (status: Status, count: number): number => Math.round((DEMO_SHARES[status].share * count) / 100);

function takeSkipped(count: number): (typeof SKIPPED)[number][] {
  const taken: (typeof SKIPPED)[number][] = [];
  for (let left = count, turn = 0; left > 1; turn += 1) {
    const next = SKIPPED[turn % SKIPPED.length]!;
    const fitting = next.rows <= left ? next : SKIPPED[1];
    taken.push(fitting);
    left -= fitting.rows;
  }
  return taken;
}

function takeKinds(status: keyof typeof KINDS, count: number, chance: Chance): string[] {
  const kinds = KINDS[status].split(' ').flatMap((kind) => {
    const [label = '', weight = '1'] = kind.split('*');
    return Array.from({ length: Number(weight) }, () => label);
  });
  const rounds = Array.from({ length: Math.ceil(count / kinds.length) }, () => shuffled(kinds, chance));
  return rounds.flat().slice(0, count);
}

function instanceOf(scenario: Scenario, index: number, name: string, chance: Chance): Scenario {
  const dealer = listedDealer(index, name);
  const website = scenario.website?.replace(new RegExp(scenario.dealer.host, 'i'), dealer.host);
  return { ...scenario, ...scenario.vary?.(chance), instance: index + 1, dealer, ...(website === undefined ? {} : { website }) };
}

const FIRST_WORDS =
  'Alder Amberly Apex Arbor Ashgrove Badger Banner Basalt Bayside Birchwood Bristol Cactus Candlewood Canyonside Cedarvale Cinder Cloverleaf Cobalt Copperfield Coyote Crestview Cypress Dakota Dogwood Eastgate Edgewater Emberton Fairmont Falcon Fernwood Flint Foxglove Gateway Glenwood Greenbrier Hawthorn Heron Hickory Highpoint Holly Ivywood Jasper Kestrel Lakeshore Laurel Lindenwood Magnolia Maplecrest Northgate Oakhurst Osprey Parkway Pinehurst Ponderosa Quail Ravenwood Ridgeline Riverbend Sagewood Seneca Sequoia Silverton Southgate Starling Sterling Sumac Sycamore Teton Thistle Trailhead Vista Walnut Westfield Whitetail Wildwood Wren'.split(
    ' ',
  );
const LAST_WORDS =
  'Ford,Honda,Toyota,Chevrolet,Nissan,Kia,Hyundai,Subaru,Mazda,Jeep,Buick GMC,Volkswagen,Motors,Auto Sales,Auto Group'.split(',');

function freshNames(count: number, taken: ReadonlySet<string>, chance: Chance): string[] {
  const all = FIRST_WORDS.flatMap((first) => LAST_WORDS.map((last) => `${first} ${last}`));
  return shuffled(
    all.filter((name) => !taken.has(listedDealer(0, name).host)),
    chance,
  ).slice(0, count);
}

function shuffled<Item>(items: readonly Item[], chance: Chance): Item[] {
  const keyed = items.map((item) => [chance.fraction(), item] as const);
  return keyed.toSorted(([one], [other]) => one - other).map(([, item]) => item);
}
