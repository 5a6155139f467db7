// A dealer who speaks Spanish, from the link to the thanks; one in Québec (100b); one whose form a Spanish button opens (100c).

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

export const twins: readonly Scenario[] = [
  {
    number: 100,
    variant: 'b',
    name: 'quebec',
    dealer: inventedDealer(100, 'Autos Boreal', 'b'),
    expect: SENT,
    ...leadSite({
      plan: { contact: { path: '/nous-joindre', label: 'Nous joindre' }, hours: { path: '/heures', label: 'Heures' }, language: 'fr' },
      fields: [
        { role: 'given-name', name: 'prenom', label: 'Prénom', type: 'text', required: true },
        { role: 'family-name', name: 'nom', label: 'Nom', type: 'text', required: true },
        { role: 'email', name: 'courriel', label: 'Adresse courriel', type: 'email', required: true },
        { role: 'tel', name: 'tel', label: 'No de téléphone', type: 'tel' },
        { role: 'message', name: 'msg', label: 'Votre question', type: 'textarea', required: true },
      ],
      button: '<input type="submit" value="Envoyer">',
      thanks: '<p>Votre demande a bien été transmise à notre équipe.</p>',
      sorry: () => 'Veuillez remplir les champs obligatoires.',
    }),
  },
  {
    number: 100,
    variant: 'c',
    name: 'spanish-opener',
    dealer: inventedDealer(100, 'Autos del Valle', 'c'),
    expect: SENT,
    ...leadSite({
      plan: { contact: { path: '/contacto', label: 'Contacto' }, hours: { path: '/horario', label: 'Horario' }, language: 'es' },
      fields: [
        { role: 'given-name', name: 'campo1', label: 'Nombre(s)', type: 'text', required: true },
        { role: 'family-name', name: 'campo2', label: 'Apellidos', type: 'text', required: true },
        { role: 'email', name: 'campo3', label: 'Correo', type: 'text', required: true },
        { role: 'tel', name: 'campo4', label: 'Celular', type: 'text' },
        { role: 'message', name: 'campo5', label: '¿En qué podemos ayudarle?', type: 'textarea', required: true },
      ],
      beforeButton:
        '<p><input type="checkbox" id="acepto" name="acepto" value="1"><label for="acepto">Acepto recibir mensajes de texto y promociones</label></p>',
      button: '<button type="submit">Mandar mensaje</button>',
      rule: { consents: ['acepto'] },
      watch: { consents: ['#acepto'] },
      page: (form) => ({
        main: `<h1>Hable con nosotros</h1><button type="button" onclick="document.getElementById('caja').hidden=false;this.remove()">Escríbanos</button> <button type="button">Chatear</button><div id="caja" hidden>${form}</div>`,
      }),
      answer: { done: { how: 'replace', what: '<p>¡Listo! Su consulta ha sido recibida.</p>' } },
      sorry: () => 'Revise los datos.',
    }),
  },
];
