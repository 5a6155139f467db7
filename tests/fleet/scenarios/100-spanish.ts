// A dealer who speaks Spanish, from the link to the thanks.

import { inventedDealer } from '../invented-dealer.ts';
import { SENT } from '../person.ts';
import { leadSite } from '../platforms/lead-site.ts';
import type { Scenario } from '../scenario.ts';

export const scenario: Scenario = {
  number: 100,

  name: 'spanish',
  dealer: inventedDealer(100, 'Autos El Camino'),
  expect: SENT,
  ...leadSite({
    plan: { contact: { path: '/contactenos', label: 'Contáctenos' }, hours: { path: '/horario', label: 'Horario' }, language: 'es' },
    fields: [
      { role: 'given-name', name: 'nombre', label: 'Nombre', type: 'text', required: true },
      { role: 'family-name', name: 'apellido', label: 'Apellido', type: 'text', required: true },
      { role: 'email', name: 'correo', label: 'Correo electrónico', type: 'email', required: true },
      { role: 'tel', name: 'telefono', label: 'Teléfono', type: 'tel' },
      { role: 'message', name: 'mensaje', label: 'Mensaje', type: 'textarea', required: true },
    ],
    button: '<button type="submit">Enviar</button>',
    thanks: '<div class="exito" role="status"><h2>Gracias por su mensaje</h2><p>Nos pondremos en contacto con usted pronto.</p></div>',
    sorry: () => 'Por favor complete los campos obligatorios.',
  }),
};
