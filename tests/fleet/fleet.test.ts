import { request as httpsRequest } from 'node:https';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askSite, type Reply } from './ask-site.ts';
import { inquiry } from './buyer.ts';
import { latencyMs } from './latency.ts';
import { loadScenarios } from './load-scenarios.ts';
import { brokenLinkRow, fleetCsv, rowsOf } from './rows.ts';
import { labelOf, type LeadRole, type LeadRule, type Scenario } from './scenario.ts';
import { startFleet, type Fleet } from './server.ts';

const scenarios = await loadScenarios();
const withForm = scenarios.filter((scenario) => scenario.oracle !== undefined);
const takesLeads = withForm.filter((scenario) => scenario.oracle!.never === undefined);
const named = (list: readonly Scenario[]) => list.map((scenario) => [`${labelOf(scenario)} ${scenario.name}`, scenario] as const);

/** Behind a wall, a secure address, a hamburger or a modal, the footer of the home page is no way to the form. */
const noPlainWay = ['35', '39', '40', '49', '51'];
const bigSites = takesLeads.filter((one) => one.number <= 60 && !noPlainWay.includes(labelOf(one)));

let fleet: Fleet;
let heavyFleet: Fleet;
beforeAll(async () => {
  fleet = await startFleet({ seed: 7, latency: 'none', weight: 'light' });
  heavyFleet = await startFleet({ seed: 7, latency: 'none' });
});
beforeEach(() => fleet.reset());
afterAll(async () => {
  await fleet.close();
  await heavyFleet.close();
});

const values: Record<LeadRole, string> = {
  'given-name': inquiry.buyer.firstName,
  'family-name': inquiry.buyer.lastName,
  name: 'Jordan Avery',
  email: inquiry.buyer.email,
  'email-again': inquiry.buyer.email,
  tel: inquiry.buyer.phone,
  'postal-code': inquiry.buyer.zip,
  message: 'Please e-mail me a written price.',
};

function rightLead(rule: LeadRule): Record<string, string> {
  const filled = Object.entries(rule.fields).map(([role, name]) => [name, values[role as LeadRole]]);
  const chosen = (rule.needs ?? []).map((name) => [name, rule.choices?.[name]?.[0] ?? 'yes']);
  return { ...Object.fromEntries([...filled, ...chosen]), ...rule.alsoSends, ...rule.pageFills };
}

const ask = (scenario: Scenario, path: string, fields?: Record<string, string>): Promise<Reply> =>
  askSite({ port: fleet.port, host: scenario.dealer.host, path, ...(fields ? { fields } : {}) });

const send = (scenario: Scenario, fields: Record<string, string>): Promise<Reply> => ask(scenario, scenario.oracle!.path, fields);

const hostOf = (number: number): string => scenarios.find((one) => one.number === number)!.dealer.host;

const leads = () => fleet.log().filter((entry) => entry.kind === 'lead');

async function contactPathOf(scenario: Scenario): Promise<string> {
  const home = await ask(scenario, '/');
  return /<ul class="footer-links"><li><a href="([^"]+)"/.exec(home.body)![1]!;
}

describe('a dealer that takes leads', () => {
  test.each(named(takesLeads))('%s takes a right one', async (_name, scenario) => {
    const reply = await send(scenario, rightLead(scenario.oracle!));
    expect(reply.status).toBeLessThan(400);
    expect(leads()).toMatchObject([{ form: 'contact', accepted: true, binned: false, count: 1, scenario: scenario.number }]);
  });

  test.each(named(withForm.filter((one) => one.oracle!.never !== undefined)))('%s takes not even a right one', async (_name, scenario) => {
    await send(scenario, rightLead(scenario.oracle!));
    expect(leads()).toMatchObject([{ form: 'contact', accepted: false, binned: false, reason: scenario.oracle!.never }]);
  });

  test.each(named(takesLeads))('%s refuses one without a required field, and answers differently', async (_name, scenario) => {
    const right = rightLead(scenario.oracle!);
    const taken = await send(scenario, right);
    for (const role of [...scenario.oracle!.required, ...(scenario.oracle!.needs ?? [])]) {
      fleet.reset();
      const refused = await send(scenario, { ...right, [scenario.oracle!.fields[role as LeadRole] ?? role]: '' });
      expect(leads()).toMatchObject([{ accepted: false, binned: false, reason: expect.stringContaining(role) }]);
      expect([refused.body, refused.headers['location']]).not.toEqual([taken.body, taken.headers['location']]);
    }
  });

  test.each(named(takesLeads.filter((one) => one.oracle!.pageFills)))('%s refuses what its page did not send', async (_name, scenario) => {
    for (const name of Object.keys(scenario.oracle!.pageFills!)) {
      fleet.reset();
      await send(scenario, { ...rightLead(scenario.oracle!), [name]: '' });
      expect(leads()).toMatchObject([{ accepted: false, reason: expect.stringContaining(name) }]);
    }
  });

  test.each(named(takesLeads.filter((one) => one.oracle!.traps)))('%s thanks for a trapped one and bins it', async (_name, scenario) => {
    const right = rightLead(scenario.oracle!);
    const taken = await send(scenario, right);
    const trapped = await send(scenario, { ...right, [scenario.oracle!.traps![0]!]: 'Jordan' });
    expect(trapped).toMatchObject({ status: taken.status, body: taken.body });
    expect(leads().at(-1)).toMatchObject({ accepted: true, binned: true, count: 2 });
  });

  test.each(named(bigSites))('%s leads from its home page to a contact page of 300 KB or more', async (_name, scenario) => {
    const { port } = heavyFleet;
    const page = await askSite({ port, host: scenario.dealer.host, path: await contactPathOf(scenario) });
    expect(page.status).toBe(200);
    expect(page.headers['connection']).toBe('close');
    expect(page.body.length).toBeGreaterThan(300 * 1024);
    expect(page.body.length).toBeLessThan(1024 * 1024);
    expect(page.body.match(/<form/g)!.length).toBeGreaterThan(3);
    expect(page.body).toContain('"@type":"AutoDealer"');
  });
});

test('a lead is understood in every encoding a form may use', async () => {
  const scenario = withForm.find((one) => one.number === 3)!;
  const fields = rightLead(scenario.oracle!);
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  const multipart = new Response(data);
  const { port } = fleet;
  await askSite({ port, host: scenario.dealer.host, path: scenario.oracle!.path, json: fields });
  await askSite({
    port,
    host: scenario.dealer.host,
    path: scenario.oracle!.path,
    body: await multipart.text(),
    type: multipart.headers.get('content-type')!,
  });
  expect(leads()).toMatchObject([{ accepted: true }, { accepted: true }]);
  expect(leads()[0]!.fields).toEqual(leads()[1]!.fields);
});

test('a form that is not the contact form is written down as such', async () => {
  await ask(withForm[0]!, '/newsletter/subscribe', { email: inquiry.buyer.email });
  await ask(withForm[0]!, '/search?q=civic');
  await ask(withForm[0]!, '/somewhere/else', { a: '1' });
  expect(leads().map((lead) => [lead.form, lead.accepted])).toEqual([
    ['newsletter', false],
    ['search', false],
    ['unknown /somewhere/else', false],
  ]);
});

test('the visible CAPTCHA takes only its own token', async () => {
  const scenario = withForm.find((one) => one.number === 33)!;
  await send(scenario, { ...rightLead(scenario.oracle!), 'g-recaptcha-response': 'forged' });
  expect(leads()).toMatchObject([{ accepted: false }]);
});

test('a home page that is gone answers 404 on every path', async () => {
  const scenario = scenarios.find((one) => one.number === 66)!;
  expect((await ask(scenario, '/')).status).toBe(404);
  expect((await ask(scenario, '/contact-us/')).status).toBe(404);
});

describe('the oracle over http', () => {
  test('shows the log on any host, with headers and the time since the page was served', async () => {
    const scenario = withForm[0]!;
    await ask(scenario, '/');
    await send(scenario, rightLead(scenario.oracle!));
    const log = JSON.parse((await ask(withForm[1]!, '/__fleet/log')).body) as unknown[];
    expect(log).toMatchObject([
      { kind: 'lead', headers: { referer: `http://${scenario.dealer.host}/` }, sinceServedMs: expect.any(Number), press: null },
    ]);
  });

  test('joins a press with the lead it caused, whichever arrives first', async () => {
    const scenario = withForm[0]!;
    const press = { trusted: false, sinceLoadMs: 9000, sinceShownMs: 8500, sinceFirstInputMs: 5000, sinceLastWriteMs: 3100 };
    await send(scenario, rightLead(scenario.oracle!));
    const event = JSON.stringify({ event: 'press', detail: 'button', trusted: false, press });
    await askSite({ port: fleet.port, host: scenario.dealer.host, path: '/__fleet/event', body: event });
    expect(leads()).toMatchObject([{ press }]);
  });

  test('forgets everything on reset', async () => {
    await ask(withForm[0]!, '/newsletter/subscribe', { email: 'a@example.com' });
    await askSite({ port: fleet.port, host: withForm[0]!.dealer.host, path: '/__fleet/reset', body: '' });
    expect(fleet.log()).toEqual([]);
  });
});

describe('chance', () => {
  test('gives the same pages for the same seed and others for another', async () => {
    const [same, other] = await Promise.all([7, 8].map((seed) => startFleet({ seed, latency: 'none', weight: 'light' })));
    const bodyOf = async ({ port }: Fleet, { dealer }: Scenario) =>
      (await askSite({ port, host: dealer.host, path: '/used-inventory/' })).body;
    for (const scenario of withForm.filter((one) => one.reach === undefined && !noPlainWay.includes(labelOf(one)))) {
      const body = await bodyOf(fleet, scenario);
      expect(await bodyOf(same!, scenario)).toBe(body);
      expect(await bodyOf(other!, scenario)).not.toBe(body);
    }
    await Promise.all([same!.close(), other!.close()]);
  });

  test('gives the same delays for the same seed, between 0.2 and 1.0 seconds, and again after a reset', () => {
    const delays = (seed: string) => {
      const source = { seed, latency: 'real' as const, visits: new Map<string, number>() };
      const page = { status: 200, headers: { 'content-type': 'text/html' }, body: '' };
      const asked = { method: 'GET', url: '/', headers: { host: 'mapletonford.test' } };
      return Array.from({ length: 20 }, () => latencyMs(source, asked, page));
    };
    expect(delays('1')).toEqual(delays('1'));
    expect(delays('1')).not.toEqual(delays('2'));
    expect(Math.min(...delays('1'))).toBeGreaterThanOrEqual(200);
    expect(Math.max(...delays('1'))).toBeLessThanOrEqual(1000);
  });
});

describe('the dealer list', () => {
  test('has the rows of each scenario and one nobody can open', () => {
    expect(fleet.rows).toEqual([...scenarios.flatMap(rowsOf), brokenLinkRow]);
    expect(new Set(fleet.rows.map((row) => row.scenario))).toEqual(new Set([...scenarios.map((one) => one.number), 0]));
  });

  test('names every dealer once, by host and by phone, none of them the buyer', () => {
    const phones = scenarios.map(({ dealer }) => dealer.phone.replace(/\D/g, ''));
    expect(new Set([...phones, inquiry.buyer.phone.replace(/\D/g, '')]).size).toBe(phones.length + 1);
    for (const { dealer } of scenarios) expect(dealer.host).toMatch(/^[a-z]+\.test$/);
    for (const phone of phones) expect(phone).toMatch(/^\d{3}55501\d\d$/);
  });

  test('becomes CSV with quotes where needed', () => {
    const row = { ...fleet.rows[0]!, name: 'Mapleton "Big" Ford, Inc.' };
    expect(fleetCsv([row])).toBe(
      'name,website,city,state,zip,phone\r\n"Mapleton ""Big"" Ford, Inc.",http://mapletonford.test/,Aurora,CO,80012,(303) 555-0101\r\n',
    );
  });

  test('can be cut to some scenarios', async () => {
    const small = await startFleet({ latency: 'none', scenarios: [3, 37] });
    expect(small.rows.map((row) => row.scenario)).toEqual([3, 37]);
    await small.close();
  });
});

describe('the way to the hosts', () => {
  test('knows no dead host, refuses TLS for most dealers, and lets nothing else out', () => {
    const ruleFor = (pattern: string) => fleet.hostRules.find((rule) => rule.startsWith(`MAP ${pattern} `));
    expect(ruleFor('oldmillmotors.test')).toBe('MAP oldmillmotors.test ~NOTFOUND');
    expect(ruleFor('*.oldmillmotors.test')).toBe('MAP *.oldmillmotors.test ~NOTFOUND');
    expect(ruleFor(`${hostOf(38)}`)).toBe(`MAP ${hostOf(38)} 127.0.0.1:1`);
    expect(ruleFor(`${hostOf(39)}:443`)).toBe(`MAP ${hostOf(39)}:443 127.0.0.1:${fleet.port}`);
    expect(fleet.hostRules.indexOf('MAP *.test:443 127.0.0.1:1')).toBeGreaterThan(fleet.hostRules.indexOf(ruleFor(`*.${hostOf(70)}:443`)!));
    expect(fleet.hostRules).toContain(`MAP www.google.com 127.0.0.1:${fleet.port}`);
    expect(fleet.hostRules).toContain('MAP * ~NOTFOUND');
  });

  test('answers the CAPTCHA frame over TLS on the same port', async () => {
    const status = await new Promise((done, fail) => {
      const options = {
        host: '127.0.0.1',
        port: fleet.port,
        servername: 'www.google.com',
        headers: { host: 'www.google.com' },
        rejectUnauthorized: false,
      };
      const asked = httpsRequest({ ...options, path: '/recaptcha/api2/anchor?size=normal' }, (reply) => done(reply.resume().statusCode));
      asked.on('error', fail);
      asked.end();
    });
    expect(status).toBe(200);
  });
});
