// The inquiry as the person is typing it. Every change is stored a moment later, complete or not: nothing typed is lost, and
// whether it may be sent is asked elsewhere. A change from another open page is taken over unless something is unsaved here.
import { useEffect, useRef, useState } from 'preact/hooks';
import { blankInquiry } from '../../inquiry/blank-inquiry.ts';
import type { Inquiry, InquiryField } from '../../inquiry/inquiry.ts';
import { saveInquiry } from '../../store/write.ts';
import { wordsOf } from '../words-of.ts';
import { refreshPage } from '../use-live.ts';

export interface Draft {
  readonly inquiry: Inquiry;
  /** Nothing has ever been typed or stored. */
  readonly isNew: boolean;
  readonly saved: boolean;
  /** Why the last saving failed; '' when it didn't. */
  readonly trouble: string;
  readonly change: (field: InquiryField, value: string) => void;
  readonly replace: (inquiry: Inquiry) => void;
  /** Stores what isn't yet. */
  readonly flush: () => Promise<void>;
  /** Goes on with another inquiry: `store` makes it the one in use. Stays here when what is typed, or that, can't be stored. */
  readonly turnTo: (store: () => Promise<Inquiry | null>) => Promise<void>;
}

const SAVE_AFTER_MS = 300;

interface Unsaved {
  readonly inquiry: Inquiry;
  readonly timer: number;
}

/** `stored` is undefined until it is known, null when there is none. */
export function useDraft(stored: Inquiry | null | undefined): Draft {
  const [inquiry, setInquiry] = useState<Inquiry>(() => stored ?? blankInquiry(crypto.randomUUID()));
  const [trouble, setTrouble] = useState('');
  const [saved, setSaved] = useState(true);
  const unsaved = useRef<Unsaved | null>(null);
  const turning = useRef(false);

  async function attempt<Value>(store: () => Promise<Value>): Promise<Value | undefined> {
    try {
      const value = await store();
      setTrouble('');
      return value;
    } catch (error) {
      setTrouble(wordsOf(error));
      return undefined;
    }
  }

  // What could not be stored stays unsaved, and is tried again with the next change.
  async function flush(): Promise<void> {
    const waiting = unsaved.current;
    if (!waiting) return;
    clearTimeout(waiting.timer);
    const isStored = await attempt(async () => (await saveInquiry(waiting.inquiry), true));
    if (isStored && unsaved.current === waiting) unsaved.current = null;
    setSaved(unsaved.current === null);
    refreshPage();
  }

  function replace(changed: Inquiry): void {
    const next = { ...changed, updatedAt: Date.now() };
    if (unsaved.current) clearTimeout(unsaved.current.timer);
    unsaved.current = { inquiry: next, timer: window.setTimeout(() => void flush(), SAVE_AFTER_MS) };
    setInquiry(next);
    setSaved(false);
  }

  async function turnTo(store: () => Promise<Inquiry | null>): Promise<void> {
    turning.current = true;
    setSaved(false);
    await flush();
    const next = unsaved.current ? undefined : await attempt(store);
    if (next) setInquiry(next);
    turning.current = false;
    setSaved(unsaved.current === null);
    refreshPage();
  }

  useEffect(() => {
    if (!stored || unsaved.current || turning.current) return;
    if (stored.id !== inquiry.id || stored.updatedAt > inquiry.updatedAt) setInquiry(stored);
  }, [stored?.id, stored?.updatedAt]);
  useEffect(() => {
    const save = () => void flush();
    document.addEventListener('visibilitychange', save);
    return () => document.removeEventListener('visibilitychange', save);
  }, []);

  const change: Draft['change'] = (field, value) => replace(withField(unsaved.current?.inquiry ?? inquiry, field, value));
  return { inquiry, isNew: inquiry.updatedAt === 0, saved, trouble, change, replace, flush, turnTo };
}

function withField(inquiry: Inquiry, field: InquiryField, value: string): Inquiry {
  const [group, name] = field.split('.') as ['buyer' | 'vehicle' | 'message', string];
  return { ...inquiry, [group]: { ...inquiry[group], [name]: value } };
}
