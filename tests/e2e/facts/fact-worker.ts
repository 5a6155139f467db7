// The worker of a stand-in for the product: the product's own ways into the browser and its own listeners, but no queue. What it
// hears is kept in the session's storage, which outlives it and wakes nobody; what it is asked to do comes over a port.
import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import type { QueueEvent } from '../../../lib/batch/event.ts';
import { browserPorts } from '../../../lib/browser/browser-ports.ts';
import { listen } from '../../../lib/browser/listen.ts';
import { browserSession } from '../../../lib/browser/session.ts';
import type { FactWorld } from '../../simulation/world-facts.ts';
import type { FactCall, FactReply } from './fact-call.ts';

const ports: ReturnType<FactWorld['ports']> = {
  ...browserPorts,
  session: { current: () => browserSession(() => Promise.resolve()) },
};

let noting: Promise<unknown> = Promise.resolve();

function note(event: QueueEvent): void {
  noting = noting.then(async () => {
    const { told = [] } = await browser.storage.session.get('told');
    await browser.storage.session.set({ told: [...(told as QueueEvent[]), event] });
  });
}

/** A script that is not answered asks again, and goes on living. */
const UNANSWERED = new Promise<never>(() => undefined);

listen((event) => {
  note(event);
  return UNANSWERED;
});

browser.runtime.onConnect.addListener((line) => {
  const port = line as unknown as Browser.runtime.Port;
  const waiting = new Map<number, (answer: unknown) => void>();
  const say = (reply: FactReply) => port.postMessage(reply);
  port.onMessage.addListener((message: FactCall) => {
    if ('answer' in message) return void waiting.get(message.to)?.(message.answer);
    const asking = (argument: unknown) => (isAsked(argument) ? () => ask(argument.ask) : argument);
    const ask = (to: number) =>
      new Promise((resolve) => {
        waiting.set(to, resolve);
        say({ ask: to });
      });
    methodOf(
      message.port,
      message.method,
    )(...message.args.map(asking)).then(
      (value) => say({ value: value ?? null }),
      (error: unknown) => say({ error: String(error) }),
    );
  });
});

function isAsked(argument: unknown): argument is { readonly ask: number } {
  return typeof argument === 'object' && argument !== null && 'ask' in argument;
}

function methodOf(port: string, method: string): (...args: unknown[]) => Promise<unknown> {
  return (ports as unknown as Record<string, Record<string, (...args: unknown[]) => Promise<unknown>>>)[port]?.[method] as never;
}
