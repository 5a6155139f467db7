// Core roles, openers and link words in Portuguese; brought to a page only when its language asks for them.
import type { LanguagePack } from './rule.ts';

export const portuguese: LanguagePack = {
  language: 'pt',
  roles: [
    { role: 'email-confirm', words: /(confirm|repit|repet)\w* .*e ?mail/, strength: 1.35 },
    { role: 'email', words: /correio eletronico|endereco de e ?mail/, strength: 1.15 },
    { role: 'username', words: /usuario|utilizador|apelido de usuario/, strength: 1.3 },
    { role: 'password', words: /\bsenha\b|palavra ?passe/, strength: 1.4 },
    { role: 'given-name', words: /primeiro nome/, strength: 1.2 },
    { role: 'family-name', words: /sobrenome|ultimo nome|\bapelido\b/, not: /^nome/, strength: 1.2 },
    { role: 'name', words: /nome completo|(seu|teu|vosso) nome|nome e sobrenome/, strength: 1.3 },
    { role: 'name', words: /\bnome\b/, not: /usuario|empresa|utilizador|sobrenome|produto/, strength: 0.7 },
    { role: 'tel', words: /telefone|celular|telemovel|\bfone\b/, strength: 1 },
    { role: 'street-address', words: /endereco|morada|\brua\b|logradouro/, not: /e ?mail|eletronico|\bip\b/, strength: 1 },
    { role: 'address-level2', words: /cidade|localidade|municipio/, strength: 1 },
    { role: 'address-level1', words: /\bestado\b|\buf\b|distrito/, not: /civil/, strength: 1 },
    { role: 'postal-code', words: /\bcep\b|codigo postal/, strength: 1.1 },
    { role: 'country', words: /\bpais\b/, strength: 1 },
    { role: 'organization', words: /empresa|companhia|organizacao/, strength: 1 },
    { role: 'subject', words: /assunto|motivo|\btema\b/, strength: 1.1 },
    { role: 'message', words: /mensagem|comentario|duvida|pergunta|sugest|observac/, not: /assunto|tipo/, strength: 1 },
    { role: 'captcha', words: /codigo de (seguranca|verificacao)|digite (o|os) (codigo|texto|caracteres)/, strength: 1.5 },
    { role: 'honeypot', words: /deix\w+ (este campo )?(em branco|vazio)/, strength: 2 },
    { role: 'birth', words: /nascimento|\bidade\b/, strength: 1.3 },
    { role: 'search', words: /buscar?|pesquis|procurar/, strength: 1.1 },
    { role: 'consent-marketing', words: /newsletter|ofertas|promoc|novidades/, strength: 1 },
    { role: 'consent-tos', words: /termos|privacidade|condicoes/, strength: 1 },
  ],
  openers: /^(contato|contacto|fale conosco|contacte nos|entre em contato|envi(ar|e) (uma )?mensagem)$/,
  links: [
    { words: /^(fale conosco|contacte nos|contactos|entre em contato|envie uma mensagem)$/, score: 9 },
    { words: /fale conosco|atendimento|onde estamos/, score: 5 },
  ],
  outcomes: {
    sent: [/\bobrigad[oa]\b.{0,60}\b(contat\w+|contact\w+|mensagem|interesse)/, /\bmensagem (foi )?enviada/],
    promise: [/\bentraremos em contato\b/],
    bare: [/^(muito )?obrigad[oa][\s!.]*$/],
    refused: [
      /n[aã]o (foi|p[oô]de ser) (poss[ií]vel enviar|enviad|recebid|processad)|\berro ao (enviar|processar)|\btente (de novo|novamente)/,
    ],
    robot: [/\bn[aã]o sou um rob[oô]/],
    complaint: [/\b(obrigat[oó]ri[oa]|inv[aá]lid[oa])(?![\p{L}])/u],
    busy: [/\benviando\b/],
  },
};
