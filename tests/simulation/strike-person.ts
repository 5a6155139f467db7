// What the person does at bad moments, and what pages do to their commands.
import type { Command } from '../../lib/batch/event.ts';
import type { Contact } from '../../lib/batch/contact.ts';
import { isSettled } from '../../lib/batch/contact.ts';
import { QUESTION } from './page-looks.ts';
import type { Struck } from './strike.ts';
import type { World } from './world.ts';

function stop(world: World): void {
  void world.person.give({ type: 'stop' });
}

function soon(world: World, mostMs: number, act: () => void): void {
  world.striking += 1;
  world.loop.after(world.chance.ms(0, mostMs), () => {
    world.striking -= 1;
    act();
  });
}

/** Half of the stopped runs go on with another batch. */
function maybeStartAgain(world: World): void {
  if (world.chance.odds(0.5)) soon(world, 60_000, () => world.person.startSome());
}

export const PERSON_STRIKES = {
  'F5 page closed between arming and commit': ({ world, met }: Struck) => {
    met();
    void world.person.give({ type: world.chance.pick(['stop', 'pause']) }, 'closed before the commit');
  },
  'F5 page closed between commit and nudge': ({ world, met }: Struck) => {
    met();
    void world.person.give({ type: world.chance.pick(['stop', 'pause']) }, 'closed before the nudge');
    soon(world, 30_000, () => void world.person.give({ type: 'resume' }, 'closed before the nudge'));
  },
  'F15 Start while the alarm is cleared': ({ world, met }: Struck) => {
    world.setTrap('alarm-cleared', () => {
      met();
      soon(world, 20, () => world.person.startSome());
    });
  },
  'F63 Stop': ({ world, met }: Struck) => {
    met();
    stop(world);
    maybeStartAgain(world);
  },
  'F63 Stop ten times': ({ world, met }: Struck) => {
    met();
    for (let count = 0; count < 10; count++) soon(world, 1000, () => stop(world));
    maybeStartAgain(world);
  },
  'F63 Stop with a dead worker': ({ world, met }: Struck) => {
    met();
    world.worker.kill('killed before a Stop');
    stop(world);
    maybeStartAgain(world);
  },
  'F63 Stop with a slow database': ({ world, met }: Struck) => {
    met();
    world.store.blockedUntil = world.loop.now + 2000;
    world.oracle.outage(2000);
    stop(world);
    maybeStartAgain(world);
  },
  'F64 Start during stopping': ({ world, met }: Struck) => {
    met();
    stop(world);
    soon(world, 1500, () => world.person.startSome());
  },
  'F64 Start and Stop hammered': ({ world, met }: Struck) => {
    met();
    for (let count = 0; count < 6; count++) {
      soon(world, 4000, () => stop(world));
      soon(world, 4000, () => world.person.startSome());
    }
  },
  'F64 Start from two pages': ({ world, met }: Struck) => {
    met();
    if (world.chance.odds(0.5)) stop(world);
    soon(world, 50, () => world.person.startSome());
    soon(world, 50, () => world.person.startSome());
  },
  'F65 bad Start': ({ world, met }: Struck) => {
    met();
    if (world.chance.odds(0.5)) stop(world);
    soon(world, 200, () => world.person.start([0], 'whole', (command) => spoil(world, command)));
  },
  'F67 access revoked': ({ world, record, met }: Struck) => {
    met();
    const site = record?.row.dealerKey ?? world.chance.pick(world.sites).name;
    world.oracle.happened.add(`access revoked ${site}`);
    world.browser.revoked.add(site);
    world.worker.deliver({ type: 'tick' });
  },
  'P Pause and Resume': ({ world, met }: Struck) => {
    met();
    void world.person.give({ type: 'pause' });
    soon(world, 40_000, () => void world.person.give({ type: 'resume' }));
  },
  'P Pause': ({ world, met }: Struck) => {
    met();
    void world.person.give({ type: 'pause' });
  },
  'P Skip': (struck: Struck) =>
    aboutContact(
      struck,
      () => true,
      (contactId) => ({ type: 'skip', contactId }),
    ),
  'P Retry': (struck: Struck) =>
    aboutContact(struck, isSettled, (contactId) => ({ type: 'retry', contactIds: [contactId], sendAgain: false })),
  'P Send again': (struck: Struck) =>
    aboutContact(struck, isSettled, (contactId) => ({ type: 'retry', contactIds: [contactId], sendAgain: true })),
  'P Fill again': (struck: Struck) => aboutContact(struck, isSettled, (contactId) => ({ type: 'fill-again', contactId })),
  'P Answer': (struck: Struck) =>
    aboutContact(
      struck,
      ({ code }) => code === 'REQUIRED_UNKNOWN',
      (contactId) => ({ type: 'answer', contactId, answers: [{ label: `${QUESTION}?`, answer: 'Blue' }] }),
    ),
  'P Mark as sent': (struck: Struck) => aboutContact(struck, isSettled, (contactId) => ({ type: 'mark-sent', contactId })),
  'P Mark as not sent': (struck: Struck) => aboutContact(struck, isSettled, (contactId) => ({ type: 'mark-not-sent', contactId })),
} as const;

/** Rather about a contact that fits; the struck one and others now and then, though it makes no sense. */
function aboutContact({ world, record, met }: Struck, fits: (contact: Contact) => boolean, command: (contactId: string) => Command): void {
  const all = [...world.store.contacts.values()];
  const fitting = all.filter(fits);
  const chosen = world.chance.odds(0.3) ? record?.contactId : world.chance.pick(fitting.length > 0 ? fitting : all)?.id;
  if (!chosen) return;
  met();
  const words = command(chosen);
  if (words.type === 'mark-sent') world.oracle.personActed.add(chosen);
  void world.person.give(words);
}

function spoil(world: World, command: Extract<Command, { type: 'start' }>): Command {
  const { batch, contacts } = command;
  const first = contacts[0] as Contact;
  const bad: Command = world.chance.pick([
    { ...command, contacts: [] },
    { ...command, contacts: [first, { ...first, id: `${first.id} twin` }] },
    { ...command, batch: { ...batch, confirmation: 'seen something else' } },
    { ...command, contacts: [{ ...first, message: { ...first.message, full: 'another text' } }] },
  ]);
  world.oracle.badStarts.add(bad);
  return bad;
}
