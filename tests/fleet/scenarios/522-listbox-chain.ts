// Year, make, model and trim as the page's own list boxes, each woken by the one before it.

import { inventedDealer } from '../invented-dealer.ts';
import { answerJson, handMade, lead, sendJson } from '../platforms/hand-made.ts';
import { jsonResponse } from '../page/respond.ts';
import { SENT } from '../person.ts';
import type { Scenario } from '../scenario.ts';

const LISTS: Record<string, string[]> = {
  year: ['2027', '2026', '2025'],
  make: ['Acura', 'Honda', 'Mazda'],
  model: ['Accord', 'Civic', 'CR-V', 'CR-V Hybrid', 'Pilot'],
  trim: ['LX', 'EX', 'EX-L', 'Sport Touring'],
};
const box = (name: string) =>
  `<div class="q-field"><span id="l-${name}">${name[0]!.toUpperCase() + name.slice(1)} *</span><button type="button" role="combobox" aria-haspopup="listbox" aria-expanded="false" aria-required="true" aria-labelledby="l-${name} v-${name}" aria-controls="o-${name}" data-name="${name}"${name === 'year' ? '' : ' disabled'}><span id="v-${name}">Select</span></button><ul role="listbox" id="o-${name}" aria-labelledby="l-${name}" hidden></ul><input type="hidden" name="${name}"></div>`;
const SCRIPT = `<script>const order=['year','make','model','trim'];async function load(n){const o=document.getElementById('o-'+n);const l=await(await fetch('/lists/'+n)).json();o.innerHTML=l.map((t)=>'<li role="option" aria-selected="false">'+t+'</li>').join('');document.querySelector('[data-name='+n+']').disabled=false}
load('year');addEventListener('click',(e)=>{const b=e.target.closest('[role=combobox]');const opt=e.target.closest('[role=option]');document.querySelectorAll('[role=listbox]').forEach((u)=>{if(!b||u.id!==b.getAttribute('aria-controls')){u.hidden=true}});if(b){const u=document.getElementById(b.getAttribute('aria-controls'));u.hidden=!u.hidden;b.setAttribute('aria-expanded',String(!u.hidden))}
if(opt){const n=opt.parentNode.id.slice(2);document.getElementById('v-'+n).textContent=opt.textContent;document.querySelector('input[name='+n+']').value=opt.textContent;document.querySelector('[data-name='+n+']').setAttribute('aria-expanded','false');const next=order[order.indexOf(n)+1];if(next)setTimeout(()=>load(next),400)}});
const f=document.getElementById('veh');f.onsubmit=(e)=>{e.preventDefault();${sendJson('/lead', 'f')}.then((r)=>{f.innerHTML=r.success?'<div class="q-banner">Thank you! A product specialist will e-mail you about your vehicle.</div>':f.innerHTML})}</script>`;

export const scenario: Scenario = {
  number: 522,
  name: 'listbox-chain',
  dealer: inventedDealer(522, 'Four Lists Honda'),
  expect: SENT,
  ...handMade({
    head: '<style>[role=listbox]{border:1px solid;margin:0;padding:4px;list-style:none}[role=option]{padding:4px}</style>',
    around: (main) =>
      `<header><a href="/">%NAME%</a> <a href="/request-a-quote">Request a quote</a></header>${main}<footer>%PHONE%</footer>`,
    pages: {
      '/': '<h1>%NAME%</h1>',
      '/request-a-quote': `<h1>Request a quote</h1><form id="veh"><p><label>First name * <input name="first" required></label></p><p><label>Last name * <input name="last" required></label></p><p><label>Email * <input name="email" type="email" required></label></p><p><label>Phone <input name="phone" type="tel"></label></p>${['year', 'make', 'model', 'trim'].map(box).join('')}<p><label>Comments <textarea name="comments"></textarea></label></p><button type="submit">Request quote</button></form>${SCRIPT}`,
      ...Object.fromEntries(Object.entries(LISTS).map(([name, values]) => [`/lists/${name}`, () => jsonResponse(values)])),
      '/lead': answerJson,
    },
    oracle: lead(
      '/lead',
      { 'given-name': 'first', 'family-name': 'last', email: 'email', tel: 'phone', message: 'comments' },
      {
        required: ['given-name', 'family-name', 'email'],
        needs: ['year', 'make', 'model', 'trim'],
        choices: { year: ['2026'], make: ['Honda'], model: ['CR-V'], trim: ['EX-L'] },
      },
    ),
    watch: { form: '#veh', press: '#veh [type=submit]' },
  }),
};
