// The inquiry as the person is typing it. Every change is stored a moment later, complete or not: nothing typed is lost, and
// whether it may be sent is asked elsewhere. A change from another open page is taken over unless something is unsaved here.
import { useEffect, useRef, useState } from 'preact/hooks';
import { BUILT_IN_MESSAGES } from '../../inquiry/built-in-messages.ts';
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
}

const SAVE_AFTER_MS = 300;

function blankInquiry(id: string): Inquiry {
  const buyer = { firstName: '', lastName: '', email: '', phone: '', zip: '', city: '', state: '' };
  const car = { condition: '', year: '', make: '', model: '', trim: '', exteriorColor: '', interiorColor: '' };
  const wishes = { mustHave: '', avoid: '', vin: '', stock: '', timeframe: '', payment: '', tradeIn: '' };
  return { id, buyer, vehicle: { ...car, ...wishes }, message: BUILT_IN_MESSAGES, updatedAt: 0 };
}

function withField(inquiry: Inquiry, field: InquiryField, value: string): Inquiry {
  const [group, name] = field.split('.') as ['buyer' | 'vehicle' | 'message', string];
  return { ...inquiry, [group]: { ...inquiry[group], [name]: value } };
}

/** `stored` is undefined until it is known, null when there is none. */
export function useDraft(stored: Inquiry | null | undefined): Draft {
  const [inquiry, setInquiry] = useState<Inquiry>(() => stored ?? blankInquiry(crypto.randomUUID()));
  const [trouble, setTrouble] = useState('');
  const [saved, setSaved] = useState(true);
  const unsaved = useRef<{ inquiry: Inquiry; timer: number } | null>(null);

  async function flush(): Promise<void> {
    const waiting = unsaved.current;
    if (!waiting) return;
    clearTimeout(waiting.timer);
    await saveInquiry(waiting.inquiry).then(
      () => setTrouble(''),
      (error: unknown) => setTrouble(wordsOf(error)),
    );
    if (unsaved.current === waiting) unsaved.current = null;
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

  useEffect(() => {
    if (stored && !unsaved.current && stored.updatedAt > inquiry.updatedAt) setInquiry(stored);
  }, [stored?.updatedAt]);
  useEffect(() => {
    const save = () => void flush();
    document.addEventListener('visibilitychange', save);
    return () => document.removeEventListener('visibilitychange', save);
  }, []);

  const change: Draft['change'] = (field, value) => replace(withField(unsaved.current?.inquiry ?? inquiry, field, value));
  return { inquiry, isNew: inquiry.updatedAt === 0, saved, trouble, change, replace, flush };
}
