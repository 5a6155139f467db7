// A car, drawn: dealer pages are full of lazily loaded pictures, and the fleet copies none.

import { chanceOf } from '../chance.ts';
import type { FleetResponse } from '../scenario.ts';
import { svgResponse } from './respond.ts';

export function vehiclePicture(path: string): FleetResponse {
  const hue = chanceOf(path).integer(0, 359);
  return svgResponse(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 240 130"><rect width="240" height="130" fill="#e9edf2"/><rect y="96" width="240" height="34" fill="#c9ced6"/><path d="M30 92v-18q2-12 16-14l26-4 22-20q6-5 16-5h44q10 0 18 8l18 18q22 4 24 16v19z" fill="hsl(${hue} 45% 45%)"/><path d="M84 56l18-16h26v16zM134 40h20l16 16h-36z" fill="#d7ecf7"/><circle cx="72" cy="94" r="16" fill="#222"/><circle cx="72" cy="94" r="8" fill="#aaa"/><circle cx="174" cy="94" r="16" fill="#222"/><circle cx="174" cy="94" r="8" fill="#aaa"/></svg>`,
  );
}
