// The few words of a contact form in languages without a pack of their own; asked last, for words no other pack knows.
import type { LanguagePack } from './rule.ts';

export const international: LanguagePack = {
  language: 'international',
  roles: [
    {
      role: 'email',
      words:
        /e ?posta|epost\b|e post|sahkoposti|el pastas|e pasts|メール|电子邮[件箱]|邮箱|信箱|이메일|البريد|ایمیل|ηλεκτρονικ|имеил|імейл|пошта/,
      strength: 1.1,
    },
    {
      role: 'username',
      words:
        /brukernavn|brugernavn|anvandarnamn|kullanici|felhasznalo|uzivatel|utilizator|korisnic|用户名|ユーザー名|會員|아이디|نام کاربری|اسم المستخدم/,
      strength: 1.3,
    },
    {
      role: 'password',
      words: /jelszo|heslo|sifre|parola|lozink|salasana|losenord|passord|adgangskode|密码|密碼|パスワード|비밀번호/,
      strength: 1.4,
    },
    {
      role: 'given-name',
      words: /keresztnev|krestni jmeno|^jmeno$|prenume|fornavn|fornamn|etunimi|(^| )ad(iniz)?$/,
      not: /prijmeni|soyad|etternavn|efternavn|efternamn|sukunimi/,
      strength: 1.1,
    },
    {
      role: 'family-name',
      words: /vezeteknev|prijmeni|priezvisko|soyad|etternavn|efternavn|efternamn|sukunimi|prezime/,
      not: /jmeno|meno a|\bad\b|fornavn|fornamn|etunimi|ime i/,
      strength: 1.1,
    },
    {
      role: 'name',
      words:
        /\bnavn\b|\bnamn\b|\bnev\b|\bneve\b|jmeno|\bmeno\b|ad soyad|adiniz|\bisim\b|\bime\b|\bnume(le)?\b|\bnimi\b|vardas|vards|姓名|お名前|氏名|이름|الاسم|نام$|ονομα|ім я|імя|име$|ваше име/,
      strength: 0.9,
    },
    { role: 'tel', words: /puhelin|tlf\b|电话|電話|手机|전화|هاتف|تلفن|τηλεφων/, strength: 1 },
    {
      role: 'street-address',
      words: /\bcim\b|adresa\b|\badres|osoite|地址|住所|주소|العنوان|آدرس|διευθυνσ/,
      not: /mail|posta|メール|ایمیل/,
      strength: 1,
    },
    {
      role: 'address-level2',
      words: /\bvaros\b|\bmesto\b|sehir|\boras\b|\bgrad\b|kaupunki|\bstad\b|\bby\b$|城市|城县|المدينة|πολη|місто|град$/,
      strength: 1,
    },
    { role: 'postal-code', words: /iranyitoszam|\bpsc\b|posta kodu|postnummer|postinumero|邮编|郵便番号/, strength: 1.1 },
    { role: 'country', words: /\borszag\b|\bzeme\b|\bulke\b|\btara\b|\bland$|\bmaa$|国家|国$/, strength: 0.9 },
    { role: 'organization', words: /\bceg(nev)?\b|spolecnost|sirket|firma|yritys|foretag|virksomhed|公司|会社/, strength: 1 },
    {
      role: 'subject',
      words: /\btargy\b|predmet|\bkonu\b|subiect|\bemne\b|\bamne\b|\baihe\b|\btema\b|主题|件名|제목|الموضوع|θεμα/,
      strength: 1.1,
    },
    {
      role: 'message',
      words:
        /uzenet|zprava|sprava\b|mesaj|poruka|melding|besked|meddelande|viesti|zinute|留言|内容|メッセージ|お問い合わせ|메시지|الرسالة|متن|μηνυμα|повідомлення|съобщение/,
      strength: 1,
    },
    {
      role: 'captcha',
      words: /ellenorzo|overovaci kod|guvenlik kodu|dogrulama|cod de (securitate|verificare)|sikkerhetskode|sakerhetskod|验证码|認証/,
      strength: 1.5,
    },
    {
      role: 'search',
      words: /kereses|hledat|hladat|\bara\b|cauta|\bsok\b|\bsog\b|\bhaku\b|搜索|検索|검색|بحث|جستجو|αναζητ/,
      strength: 1.1,
    },
    { role: 'birth', words: /szuletes|narozeni|dogum|fodsel|fodel|syntyma/, strength: 1.3 },
  ],
  outcomes: {
    sent: [
      /c[aả]m [oơ]n.{0,60}(li[eê]n h[eệ]|tin nh[aắ]n|g[uử]i)/,
      /感谢您(的)?(留言|咨询|联系)|(消息|留言|信息|表单)(已|发送|提交)(经)?(成功)?(发送|提交)?成功?/,
      /메시지가 (전송|발송)되었습니다|문의해 ?주셔서 감사/,
    ],
    bare: [/^(c[aả]m [oơ]n|谢谢|감사합니다)[\s!.！。]*$/],
    refused: [
      /(发送|提交)(失败|不成功|出错)|未能?(成功)?(发送|提交)|(전송|발송)(에 ?)? ?실패|(전송|발송)되지|kh[oô]ng th[aà]nh c[oô]ng|ch[uư]a [dđ][uư][oợ]c g[uử]i|th[aấ]t b[aạ]i/,
    ],
    complaint: [/必填|필수/],
  },
};
