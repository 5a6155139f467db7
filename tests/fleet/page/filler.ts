// What makes dealer pages heavy: hundreds of hidden modals with forms of their own, a mega menu, and inventory as data.
// Mixed-case and repeated ids are on purpose; dealer pages have both.

import type { Chance } from '../chance.ts';
import { jsonInPage } from '../page-scripts/inline-script.ts';

const MODELS = [
  'Accord',
  'Altima',
  'Bronco',
  'Civic',
  'CR-V',
  'Escape',
  'F-150',
  'Forester',
  'Outback',
  'RAV4',
  'Sportage',
  'Tucson',
] as const;
const TRIMS = ['S', 'SE', 'SEL', 'EX', 'EX-L', 'Touring', 'Limited', 'XLT'] as const;
const COLORS = ['Glacier White', 'Midnight Black', 'Lunar Silver', 'Radiant Red', 'Canyon Blue'] as const;

export type Vehicle = { title: string; stock: string; vin: string; color: string; price: number };

const vehicleOf = (chance: Chance): Vehicle => ({
  title: `${chance.integer(2021, 2026)} ${chance.pick(MODELS)} ${chance.pick(TRIMS)}`,
  stock: `${chance.pick(['P', 'T', 'N'])}${chance.integer(10_000, 99_999)}`,
  vin: `FLEET${chance.hex(12).toUpperCase()}`,
  color: chance.pick(COLORS),
  price: chance.integer(18, 62) * 1000 + 495,
});

export function inventoryCards(chance: Chance, count: number): string {
  const cards = Array.from({ length: count }, () => inventoryCard(vehicleOf(chance), chance.integer(1, 40)));
  return `<div class="cards">${cards.join('')}</div>`;
}

const inventoryCard = (vehicle: Vehicle, picture: number): string =>
  `<div class="card" id="vehicleCard"><img loading="lazy" width="240" height="130" src="/images/vehicle-${picture}.svg" alt="${vehicle.title}"><h4>${vehicle.title}</h4><p>${vehicle.color} · Stock ${vehicle.stock}</p><p><b>$${vehicle.price.toLocaleString('en-US')}</b></p><a href="/used-inventory/">View details</a></div>`;

/** Hidden markup and data of at least `bytes` bytes. */
export function filler(chance: Chance, bytes: number): string {
  const parts: string[] = ['<div id="Modals" class="modals">'];
  for (let size = 0, index = 0; size < bytes; index += 1) {
    const part = index % 3 === 2 ? inventoryData(chance, index) : hiddenModal(vehicleOf(chance), index);
    parts.push(part);
    size += part.length;
  }
  return `${parts.join('\n')}</div>`;
}

// Its form looks much like a contact form; only nobody can see it.
function hiddenModal(vehicle: Vehicle, index: number): string {
  const id = `ePriceModal${index}`;
  const field = (name: string, label: string, type: string) =>
    `<div class="form-group"><label class="control-label" for="${id}-${name}">${label}*</label><input class="form-control js-field" type="${type}" id="${id}-${name}" name="${name}" aria-required="true"></div>`;
  return `<div class="modal fade" id="${id}" tabindex="-1" role="dialog" aria-hidden="true" data-vehicle='${JSON.stringify(vehicle)}'><div class="modal-dialog"><div class="modal-content" id="modalContent"><div class="modal-header"><button type="button" class="close" data-dismiss="modal" aria-label="Close">×</button><h4 class="modal-title">Get E-Price: ${vehicle.title}</h4></div>
<form class="e-price validate" action="/specials/e-price" method="post">${field('firstName', 'First Name', 'text')}${field('lastName', 'Last Name', 'text')}${field('email', 'Email', 'email')}${field('phone', 'Phone', 'tel')}<div class="form-group"><label>Comments<textarea name="comments" class="form-control"></textarea></label></div><input type="hidden" name="vin" value="${vehicle.vin}"><button type="submit" class="btn btn-primary">Unlock Price</button></form></div></div></div>`;
}

function inventoryData(chance: Chance, index: number): string {
  const vehicles = Array.from({ length: 8 }, () => vehicleOf(chance));
  return `<script type="application/json" id="inventory-${index}">${jsonInPage({ status: 'success', vehicles })}</script><div class="mega" aria-hidden="true">${inventoryCards(chance, 2)}</div>`;
}
