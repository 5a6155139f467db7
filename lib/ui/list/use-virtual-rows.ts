// Draws only the rows in view, however long the list; rows may have any height. The rows of `always` stay drawn out of view:
// a focused row that vanished would take the keyboard's place in the page with it.
import type { VirtualItem, Virtualizer as AnyVirtualizer, VirtualizerOptions } from '@tanstack/virtual-core';
import {
  defaultRangeExtractor,
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

export interface VirtualRows {
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly rows: readonly VirtualItem[];
  /** Pixels. */
  readonly height: number;
  readonly measure: (row: HTMLElement | null) => void;
  readonly show: (index: number) => void;
}

type Rows = AnyVirtualizer<HTMLDivElement, HTMLElement>;

const USUAL_HEIGHT_PX = 66;
const BEYOND_VIEW = 8;

export function useVirtualRows(count: number, keyOf: (index: number) => string, always: readonly number[]): VirtualRows {
  const frame = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const options: VirtualizerOptions<HTMLDivElement, HTMLElement> = {
    count,
    getScrollElement: () => frame.current,
    getItemKey: keyOf,
    estimateSize: () => USUAL_HEIGHT_PX,
    overscan: BEYOND_VIEW,
    rangeExtractor: (range) => inOrder([...defaultRangeExtractor(range), ...always.filter((index) => index >= 0 && index < count)]),
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    measureElement,
    // Measuring may move other rows: not within the observer's own turn.
    useAnimationFrameWithResizeObserver: true,
    onChange: () => redraw(undefined),
  };
  const [virtual] = useState<Rows>(() => new Virtualizer(options));
  virtual.setOptions(options);
  useLayoutEffect(() => virtual._didMount(), [virtual]);
  useLayoutEffect(() => virtual._willUpdate());
  return {
    frame,
    rows: virtual.getVirtualItems(),
    height: virtual.getTotalSize(),
    measure: virtual.measureElement,
    show: (index) => virtual.scrollToIndex(index),
  };
}

function inOrder(indexes: readonly number[]): number[] {
  return [...new Set(indexes)].sort((one, other) => one - other);
}
