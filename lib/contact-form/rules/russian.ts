// Core roles, openers and link words in Russian; brought to a page only when its language asks for them.
import type { LanguagePack } from './rule.ts';

export const russian: LanguagePack = {
  language: 'ru',
  roles: [
    { role: 'email-confirm', words: /(подтверд|повтор)\p{L}* .*(e ?mail|почт)/u, strength: 1.35 },
    {
      role: 'email',
      words: /электронн\p{L}* (почт|адрес)|\bпочта|эл\p{L}* ?почт|(^| )почт[аыу]( |$)|имеил|емеил|емайл|имейл|е ?mail/u,
      strength: 1.15,
    },
    { role: 'username', words: /логин|имя пользователя|никнейм|(^| )ник( |$)/, strength: 1.3 },
    { role: 'password', words: /пароль/, strength: 1.4 },
    { role: 'family-name', words: /фамилия/, not: /имя/, strength: 1.2 },
    { role: 'additional-name', words: /отчество/, not: /имя|фамилия/, strength: 1.2 },
    {
      role: 'name',
      words:
        /(ваше|ваш\p{L}*|полное) имя|(^| )фио( |$)|имя.*фамилия|фамилия.*имя|ф и о|как вас (зовут|называть)|контактное лицо|представьтесь/u,
      strength: 1.3,
    },
    { role: 'name', words: /(^| )имя( |$)/, not: /пользовател|фамилия/, strength: 0.9 },
    { role: 'tel', words: /телефон|мобильн/, not: /e ?mail|почт/, strength: 1 },
    { role: 'street-address', words: /(^| )адрес|(^| )улица/, not: /электрон|e ?mail|почт|саит|сайт/, strength: 1 },
    { role: 'address-level2', words: /(^| )город( |$)|населенн/, strength: 1 },
    { role: 'address-level1', words: /область|регион|(^| )край( |$)/, strength: 1 },
    { role: 'postal-code', words: /индекс/, strength: 1.1 },
    { role: 'country', words: /(^| )страна( |$)/, strength: 1 },
    { role: 'organization', words: /компани|организаци|фирм/, strength: 1 },
    { role: 'subject', words: /(^| )тема( |$)|заголовок/, strength: 1.1 },
    {
      role: 'message',
      words: /сообщени|комментари|вопрос|отзыв|текст|пожелани|замечани/,
      not: /(^| )тема( |$)|контрольн|секретн/,
      strength: 1,
    },
    {
      role: 'captcha',
      words: /(^| )код( |$)|капч|введите (код|символы|цифры|число|текст)|символы (с|на)|с картинки|антиспам|защит|проверочн|контрольн/,
      not: /(почтов|промо|купон)/,
      strength: 1.5,
    },
    { role: 'honeypot', words: /оставьте (это )?(поле )?пустым|не заполняйте/, strength: 2 },
    { role: 'birth', words: /рождения|возраст/, strength: 1.3 },
    { role: 'search', words: /поиск|искать|найти/, strength: 1.1 },
    { role: 'consent-marketing', words: /рассылк|подпис|новости|акци/, strength: 1 },
    { role: 'consent-tos', words: /согла|услови|политик|персональн|правил/, strength: 1.1 },
  ],
  openers:
    /^(контакты|связаться( с нами)?|свяжитесь с нами|написать( нам)?|напишите нам|отправить (сообщение|заявку)|задать вопрос|обратная связь)$/,
  links: [
    { words: /^(связаться с нами|свяжитесь с нами|написать нам|напишите нам|обратная связь|задать вопрос)$/, score: 9 },
    { words: /обратная связь|как проехать|задать вопрос/, score: 5 },
  ],
  outcomes: {
    sent: [
      /(спасибо|благодарим).{0,60}(сообщени|обращени|заявк|вопрос|письмо)/,
      /(сообщение|обращение|заявка|форма|письмо) (было |была |успешно )*(отправлен|принят)/,
    ],
    promise: [/мы (скоро )?(с вами )?свяжемся/],
    bare: [/^(большое )?(спасибо|благодарим)[\s!.]*$/],
    refused: [/(не удалось|ошибка при) отправ|не (было |была |был )?(отправлен|принят|получен)|попробуйте (ещ[её] раз|снова|позже)/],
    robot: [/не робот/],
    complaint: [/обязательн(ое|ые|о) |неверн(ый|ая|ое|о)|некорректн/],
    busy: [/отправка|отправляется/],
  },
};
