/** Style of the report: the project's tokens, light and dark, and on paper. */
export const reportStyle = `
:root{color-scheme:light dark;--page:#fff;--texte:#0d2129;--texte2:#3c5158;--retrait:#f5f7f7;--filet:#d6dddf;--eau:#248c93;--clair:#ddf0f0;--erreur:#9a2211;--erreur-fond:#fdeeea;--alerte:#6b4200;--alerte-fond:#fff3d6;--info:#3d3b8e;--info-fond:#eeeefa;--bord:#667a7f;--lien:#06545e}
@media (prefers-color-scheme:dark){:root{--page:#0b1d24;--texte:#eaf3f3;--texte2:#b9cbcf;--retrait:#132730;--filet:#2c444d;--eau:#52afb3;--clair:#163b44;--erreur:#ff9078;--erreur-fond:#431a12;--alerte:#ffd56b;--alerte-fond:#3a2c08;--info:#aba9ff;--info-fond:#22224a;--bord:#7e959b;--lien:#8fdcdc}}
*{box-sizing:border-box}
body{margin:0;background:var(--page);color:var(--texte);font:18px/1.5 "Atkinson Hyperlegible Next",Verdana,Arial,sans-serif;overflow-wrap:anywhere}
main{max-width:1120px;margin:0 auto;padding:24px 16px 64px}
h1,h2,h3{text-wrap:balance}
h1{font-size:42px;line-height:47px;font-weight:680;margin:16px 0 24px}
h2{font-size:28px;line-height:34px;font-weight:680;margin:48px 0 8px}
h3{font-size:21px;line-height:28px;font-weight:680;margin:32px 0 12px}
p{margin:0 0 8px}
a{color:var(--lien)}
a:focus-visible,.texte:focus-visible{outline:3px solid var(--texte);box-shadow:0 0 0 6px #ffc93c}
section.fichier{border-top:3px solid var(--eau);margin-top:48px;padding-top:16px}
h1+section.fichier{margin-top:24px}
.mesures{display:flex;flex-wrap:wrap;gap:8px 32px;margin:0 0 24px;padding:0;color:var(--texte2)}
.mesures dt{font-size:16px}.mesures dd{margin:0;font-size:28px;line-height:34px;color:var(--texte);font-weight:680}
.avis{background:var(--clair);padding:12px 16px}
ol.constats{list-style:none;margin:0;padding:0;border-top:3px solid var(--eau);max-width:44em}
ol.constats li{padding:12px 0 12px 48px;border-bottom:1px solid var(--filet);position:relative;break-inside:avoid}
ol.constats li>.n{position:absolute;left:0;top:14px}
ol.constats strong{font-weight:650}
ol.constats li:target{background:var(--alerte-fond)}
.second{color:var(--texte2);font-size:16px;line-height:24px}
.n{display:inline-block;min-width:24px;padding:0 6px;border-radius:3px;background:var(--texte);color:var(--page);font-size:14px;line-height:24px;font-weight:700;text-align:center;text-decoration:none}
.texte .n{min-width:18px;padding:0 4px;font-size:13px;line-height:18px;margin-left:3px}
.texte .n:target{background:#ffc93c;color:#0d2129}
.gravite{font-size:14px;font-weight:650;padding:0 8px;border:1px solid currentColor}
.error{color:var(--erreur);background:var(--erreur-fond)}
.warning{color:var(--alerte);background:var(--alerte-fond)}
.info{color:var(--info);background:var(--info-fond)}
.texte{max-width:36em;padding-left:20px}
.texte p,.texte h4{margin:0 0 12px;font-size:18px;white-space:pre-wrap}
.texte h4{font-weight:680;margin-top:24px}
.texte .list-item{margin-left:24px;display:list-item;list-style:disc}
.texte .coupe{border-left:5px solid var(--texte);margin-left:-20px;padding-left:15px}
.texte .list-item.coupe{margin-left:4px}
.texte .header,.texte .footer,.texte .footnote{color:var(--texte2);font-size:16px}
.champ{border:1px solid var(--bord);border-radius:3px;background:var(--retrait);padding:0 4px}
.replace,.specify,.explain{text-underline-offset:4px;text-decoration-skip-ink:none}
.replace{text-decoration:underline wavy 2px}
.specify{text-decoration:underline double 2px}
.explain{text-decoration:underline dotted 3px}
.legende span{margin-right:24px}
.legende .coupe{border-left:5px solid;padding-left:8px}
.note{color:var(--texte2);margin-top:48px}
@media (max-width:640px){h1{font-size:32px;line-height:36px}h2{font-size:24px;line-height:29px}}
@media print{body{font-size:12px}.error,.warning,.info,.avis,.champ{background:none}.n{border:1px solid}}
`;
