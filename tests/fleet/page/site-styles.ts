// One style sheet for all dealers, coloured per dealer, so that a run looks like a run over real sites.

import type { Chance } from '../chance.ts';

const PALETTES = [
  ['#0b2545', '#d62828'],
  ['#14213d', '#fca311'],
  ['#1b4332', '#2d6a4f'],
  ['#3a0ca3', '#f72585'],
  ['#212529', '#c1121f'],
  ['#003049', '#0077b6'],
  ['#3d2b1f', '#bc6c25'],
] as const;

const FONTS = ['Arial, Helvetica, sans-serif', 'Verdana, Geneva, sans-serif', 'Georgia, serif', '"Trebuchet MS", sans-serif'] as const;

export function siteStyles(chance: Chance): string {
  const [dark, accent] = chance.pick(PALETTES);
  return `<style>:root{--dark:${dark};--accent:${accent}}body{font-family:${chance.pick(FONTS)}}${RULES}</style>`;
}

const RULES = `
*{box-sizing:border-box}body{margin:0;color:#222;line-height:1.5;background:#f4f5f7}a{color:var(--accent)}
.topbar{background:#111;color:#ddd;font-size:13px;padding:6px 24px;display:flex;gap:24px}.topbar a{color:#fff}
.site-header{position:sticky;top:0;z-index:900;background:var(--dark);color:#fff;display:flex;align-items:center;gap:24px;padding:12px 24px;flex-wrap:wrap}
.logo{font-size:22px;font-weight:700;color:#fff;text-decoration:none}.site-header nav{flex:1}.menu{list-style:none;display:flex;gap:18px;margin:0;padding:0}
.menu a{color:#fff;text-decoration:none;font-size:15px}.menu li{position:relative;padding:6px 0}
.submenu{display:none;position:absolute;top:100%;left:0;background:#fff;list-style:none;padding:8px 14px;min-width:200px;box-shadow:0 6px 18px #0004}
.submenu a{color:#222}.menu li:hover>.submenu,.menu li:focus-within>.submenu{display:block}
.site-header .site-search{display:flex}.site-header .site-search input{padding:7px 9px;border:0;border-radius:4px 0 0 4px;width:190px}.site-header .site-search button{padding:7px 14px;border-radius:0 4px 4px 0}.keyword{display:flex;gap:10px;align-items:end;flex-wrap:wrap;margin-bottom:20px}
main{max-width:1120px;margin:0 auto;padding:28px 24px;background:#fff;min-height:520px}
.hero{background:linear-gradient(120deg,var(--dark),var(--accent));color:#fff;padding:64px 36px;border-radius:8px;margin-bottom:28px}.hero a{color:#fff;font-weight:700;margin-right:22px}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(240px,1fr));gap:18px}.card{border:1px solid #ddd;border-radius:6px;padding:12px;background:#fff}.card img{width:100%;height:130px}
.columns{display:grid;grid-template-columns:1fr 320px;gap:32px}aside.panel,.panel{background:#f4f5f7;border:1px solid #e1e1e1;padding:16px;margin-bottom:18px;border-radius:6px}
form label>input,form label>textarea{display:block}form label>input[type=checkbox]{display:inline}form label{display:block;font-size:14px;margin:10px 0 3px}input[type=text],input[type=email],input[type=tel],input[type=password],input:not([type]),textarea,select{width:100%;max-width:460px;padding:8px 10px;border:1px solid #b5b5b5;border-radius:4px;font:inherit}
textarea{min-height:120px}.btn,button[type=submit],input[type=submit]{background:var(--accent);color:#fff;border:0;padding:11px 22px;border-radius:4px;font:inherit;font-weight:700;margin-top:14px;cursor:pointer}
.fine{font-size:12px;color:#666;max-width:640px}.alert{background:#fdecea;border:1px solid #e5a39b;padding:12px 16px;margin-bottom:14px}.has-error input,.input-error{border-color:#c00}.help-block,.form-errors{color:#c00;font-size:13px}
.site-footer{background:#111;color:#bbb;padding:32px 24px;display:grid;grid-template-columns:repeat(auto-fit,minmax(220px,1fr));gap:24px;font-size:14px}.site-footer a{color:#ddd}.site-footer ul{list-style:none;padding:0}
.modal{display:none}.modal.show{display:block}.drawer{display:none}.late-banner{background:var(--accent);color:#fff;text-align:center;padding:24px;font-weight:700}
.gg-app{position:fixed;right:20px;bottom:20px;z-index:2147483000;display:flex;flex-direction:column-reverse;align-items:end;gap:10px}.gg-icon{width:64px;height:64px;border-radius:50%;border:0;font-size:28px;background:var(--dark);color:#fff}
.gg-chat-wrapper{width:300px;height:364px;background:#fff;border:1px solid #999;border-radius:10px;padding:18px;box-shadow:0 6px 24px #0005}.gg-chat-wrapper[hidden]{display:none}
#cookie-consent-root{position:fixed;left:0;right:0;bottom:0;z-index:2147483647;background:#1d1d1fef;color:#fff;padding:16px 28px;display:flex;gap:14px;align-items:center}#cookie-consent-root p{flex:1;margin:0}#cookie-consent-root button{padding:9px 20px}
nav.folded{display:none}.hamburger{font-size:22px;background:none;border:0;color:#fff}.mega{display:none}.visually-hidden,.screen-reader-response{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}`;
