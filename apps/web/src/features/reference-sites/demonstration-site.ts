import type { Platform } from '../../platform/platform.ts';
import type { Fetcher } from '../../platform/security/fetcher.ts';

/**
 * The site of the fictional commune, as it may have been written years ago: three pages, of which one agrees with the catalogue,
 * one differs twice, and one has moved. It exists in the demonstration only.
 */
export const demonstrationPath = '/demonstration/site-communal';

const frame = (title: string, body: string) => `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – Ancien site de Fontaval (fictif)</title>
</head>
<body>
<header><p>Ancien site de la commune de Fontaval. Ce site est fictif : il montre la comparaison avec le catalogue.</p></header>
<main>
<h1>${title}</h1>
${body}
</main>
<footer>
<p>Maison communale, place de la Source 1, 5999 Fontaval. Téléphone : 0800 00 000.</p>
<p>Heures d’ouverture : mardi de 9 h à 11 h 30, jeudi de 14 h à 19 h.</p>
</footer>
</body>
</html>
`;

const pages: Readonly<Record<string, string>> = {
  'changer-d-adresse': frame(
    'Changement d’adresse',
    `<p>Vous avez emménagé à Fontaval ? Déclarez-le dans les 15 jours ouvrables. La déclaration est gratuite.</p>
<h2>Documents à apporter</h2>
<ul>
<li>votre carte d’identité et son code PIN</li>
<li>la date de votre emménagement</li>
<li>les noms des personnes qui emménagent avec vous</li>
<li>une composition de ménage</li>
</ul>
<p><a href="https://demarches.fontaval.example/changer-adresse">Déclarer en ligne</a></p>`,
  ),
  'carte-identite-perdue': frame(
    'Carte d’identité perdue ou volée',
    `<p>Bloquez tout de suite la carte par téléphone. Venez ensuite au guichet pour en remplacer une. La carte coûte 22 €.
Vous la recevez après 2 à 3 semaines.</p>
<h2>À apporter</h2>
<ul>
<li>une photo d’identité récente, sur fond clair</li>
<li>le papier de la police, si la carte est volée</li>
<li>une autre preuve d’identité</li>
</ul>`,
  ),
};

/** Pages that moved, with where they lead. */
const moved: Readonly<Record<string, string>> = { 'carte-eid-perdue.html': 'carte-identite-perdue' };

export type DemonstrationAnswer = { html: string } | { movedTo: string };

export function demonstrationPage(name: string): DemonstrationAnswer | undefined {
  if (Object.hasOwn(pages, name)) return { html: pages[name]! };
  return Object.hasOwn(moved, name) ? { movedTo: `${demonstrationPath}/${moved[name]}` } : undefined;
}

/** Answers for the fictional site from this process, whatever name or port it is reached by; everything else goes outside. */
export function demonstrationFetcher(platform: Platform, outside: Fetcher): Fetcher {
  return async (input, init) => {
    const url = new URL(input);
    const ours =
      url.origin === platform.config.baseUrl.origin || url.hostname === '127.0.0.1' || url.hostname === 'localhost';
    if (!ours || !url.pathname.startsWith(`${demonstrationPath}/`)) return outside(input, init);
    const page = demonstrationPage(url.pathname.slice(demonstrationPath.length + 1));
    if (!page) return new Response('', { status: 404 });
    if ('movedTo' in page) return new Response(null, { status: 301, headers: { location: page.movedTo } });
    return new Response(page.html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
  };
}
