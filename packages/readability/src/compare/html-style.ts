/** Style of the comparison page: the project's tokens, light and dark, and on paper. */
export const reportStyle = `
:root{color-scheme:light dark;--page:#fff;--texte:#0d2129;--texte2:#3c5158;--filet:#d6dddf;--eau:#248c93;--clair:#ddf0f0;--erreur:#9a2211;--erreur-fond:#fdeeea;--alerte:#6b4200;--alerte-fond:#fff3d6;--lien:#06545e}
@media (prefers-color-scheme:dark){:root{--page:#0b1d24;--texte:#eaf3f3;--texte2:#b9cbcf;--filet:#2c444d;--eau:#52afb3;--clair:#163b44;--erreur:#ff9078;--erreur-fond:#431a12;--alerte:#ffd56b;--alerte-fond:#3a2c08;--lien:#8fdcdc}}
body{margin:0;background:var(--page);color:var(--texte);font:18px/1.5 "Atkinson Hyperlegible Next",Verdana,Arial,sans-serif}
main{max-width:1120px;margin:0 auto;padding:24px 16px 64px}
h1{font-size:42px;line-height:1.1;margin:16px 0 24px}
h2{font-size:28px;line-height:1.2;margin:48px 0 8px}
a{color:var(--lien)}
a:focus-visible{outline:3px solid var(--texte);box-shadow:0 0 0 6px #ffc93c}
.arret{border-left:10px solid var(--erreur);background:var(--erreur-fond);padding:16px 24px}
.arret h2{color:var(--erreur);margin-top:0}
.averifier{border-left:3px dashed var(--alerte);background:var(--alerte-fond);padding:16px 24px;margin-top:24px}
.averifier h2{color:var(--alerte);margin-top:0}
.bon{border-left:10px solid var(--eau);background:var(--clair);padding:16px 24px}
table{width:100%;border-collapse:collapse}
caption{text-align:left;color:var(--texte2);padding:8px 0}
th,td{text-align:left;vertical-align:top;padding:12px 16px 12px 0;border-bottom:1px solid var(--filet)}
thead th{border-bottom:3px solid var(--eau)}
.phrases td{width:44%}
.phrases td.lien{width:12%;color:var(--texte2);font-size:16px}
.phrases p{margin:0 0 8px}
.mesure{display:block;color:var(--texte2);font-size:16px;font-weight:400}
b{font-weight:650;border-bottom:2px solid var(--eau)}
b.clause{font-weight:400}
b.lost,b.changed{border-color:var(--erreur)}
sup,.lettre{font-size:13px;font-weight:700;border:1px solid currentColor;border-radius:8px;padding:0 4px;margin-left:2px;line-height:1}
b.check{border-bottom-style:dashed;border-color:var(--alerte)}
sup.check{color:var(--alerte);border-style:dashed}
sup.lost,sup.changed{color:var(--erreur)}
del{text-decoration:line-through;text-decoration-thickness:1px;color:var(--texte2)}
ins{text-decoration:none;background:var(--clair)}
.trou{border:2px dashed var(--texte2);color:var(--texte2);padding:12px 16px}
tr.dropped .trou{border-color:var(--erreur);color:var(--erreur)}
.faits tr.lost,.faits tr.changed{background:var(--erreur-fond)}
.faits tr.check{background:var(--alerte-fond)}
.faits tr.check th{border-left:3px dashed var(--alerte);padding-left:12px}
tr.check .resultat,tr.check .absent{color:var(--alerte);font-weight:650}
.faits tr.lost th,.faits tr.changed th{border-left:10px solid var(--erreur);padding-left:12px}
tr.lost .resultat,tr.changed .resultat,.absent{color:var(--erreur);font-weight:650}
.oral{position:absolute;clip-path:inset(50%);white-space:nowrap}
tr.dropped td:first-child{border-left:10px solid var(--erreur);padding-left:16px}
.note{color:var(--texte2)}
@media (max-width:640px){.phrases thead{position:absolute;clip-path:inset(50%)}.phrases tr,.phrases td,.phrases td.lien{display:block;width:auto;border:0}.phrases tr{border-bottom:1px solid var(--filet);padding:12px 0}.phrases .trou{border:2px dashed currentColor}}
@media print{body{font-size:12px}.arret,.averifier,.bon,ins,.faits tr{background:none!important}tr{break-inside:avoid}}
`;
