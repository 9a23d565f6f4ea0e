import type { JSX } from 'preact';
import { beforeAfterExamples } from './before-after/before-after.examples.tsx';
import { breadcrumbsExamples } from './breadcrumbs/breadcrumbs.examples.tsx';
import { buttonExamples } from './button/button.examples.tsx';
import { chainExamples } from './chain/chain.examples.tsx';
import { checkboxesExamples } from './checkboxes/checkboxes.examples.tsx';
import { columnsExamples } from './columns/columns.examples.tsx';
import { confirmPanelExamples } from './confirm-panel/confirm-panel.examples.tsx';
import { contactBlockExamples } from './contact-block/contact-block.examples.tsx';
import { dataTableExamples } from './data-table/data-table.examples.tsx';
import { dateFieldExamples } from './date-field/date-field.examples.tsx';
import { demonstrationBannerExamples } from './demonstration-banner/demonstration-banner.examples.tsx';
import { detailsExamples } from './details/details.examples.tsx';
import { dialogExamples } from './dialog/dialog.examples.tsx';
import { emptyStateExamples } from './empty-state/empty-state.examples.tsx';
import { entranceTilesExamples } from './entrance-tiles/entrance-tiles.examples.tsx';
import { errorSummaryExamples } from './error-summary/error-summary.examples.tsx';
import { espaceHeaderExamples } from './espace-header/espace-header.examples.tsx';
import { evidenceExamples } from './evidence/evidence.examples.tsx';
import type { Example } from './examples.ts';
import { factMarkExamples } from './fact-mark/fact-mark.examples.tsx';
import { factsTableExamples } from './facts-table/facts-table.examples.tsx';
import { fieldsetExamples } from './fieldset/fieldset.examples.tsx';
import { figureExamples } from './figure/figure.examples.tsx';
import { fileUploadExamples } from './file-upload/file-upload.examples.tsx';
import { findingExamples } from './finding/finding.examples.tsx';
import { hypothesisExamples } from './hypothesis/hypothesis.examples.tsx';
import { iconExamples } from './icon/icon.examples.tsx';
import { insetExamples } from './inset/inset.examples.tsx';
import { keyFactsExamples } from './key-facts/key-facts.examples.tsx';
import { markerExamples } from './marker/marker.examples.tsx';
import { messageExamples } from './message/message.examples.tsx';
import { nextActionExamples } from './next-action/next-action.examples.tsx';
import { pageHeadingExamples } from './page-heading/page-heading.examples.tsx';
import { paginationExamples } from './pagination/pagination.examples.tsx';
import { processStepsExamples } from './process-steps/process-steps.examples.tsx';
import { publicFooterExamples } from './public-footer/public-footer.examples.tsx';
import { publicHeaderExamples } from './public-header/public-header.examples.tsx';
import { qrCodeExamples } from './qr-code/qr-code.examples.tsx';
import { quotationExamples } from './quotation/quotation.examples.tsx';
import { radiosExamples } from './radios/radios.examples.tsx';
import { rangeBarExamples } from './range-bar/range-bar.examples.tsx';
import { saveStateExamples } from './save-state/save-state.examples.tsx';
import { searchOnWaterlineExamples } from './search-on-waterline/search-on-waterline.examples.tsx';
import { selectExamples } from './select/select.examples.tsx';
import { skipLinkExamples } from './skip-link/skip-link.examples.tsx';
import { stateLineExamples } from './state-line/state-line.examples.tsx';
import { stateTagExamples } from './state-tag/state-tag.examples.tsx';
import { summaryListExamples } from './summary-list/summary-list.examples.tsx';
import { tabsExamples } from './tabs/tabs.examples.tsx';
import { textFieldExamples } from './text-field/text-field.examples.tsx';
import { textareaExamples } from './textarea/textarea.examples.tsx';
import { tickListExamples } from './tick-list/tick-list.examples.tsx';
import { toolbarExamples } from './toolbar/toolbar.examples.tsx';
import { topicListExamples } from './topic-list/topic-list.examples.tsx';
import { versionCompareExamples } from './version-compare/version-compare.examples.tsx';
import { wordmarkExamples } from './wordmark/wordmark.examples.tsx';

interface GalleryComponent {
  /** Name of the folder: `button`. */
  component: string;
  title: string;
  examples: Example[];
}

/** Every component with its examples, in the order in which one meets them. */
export const galleryComponents: GalleryComponent[] = [
  { component: 'wordmark', title: 'Nom', examples: wordmarkExamples },
  { component: 'icon', title: 'Icônes', examples: iconExamples },
  { component: 'marker', title: 'Formes', examples: markerExamples },
  { component: 'button', title: 'Bouton', examples: buttonExamples },
  { component: 'skip-link', title: 'Lien d’évitement', examples: skipLinkExamples },
  { component: 'public-header', title: 'En-tête public', examples: publicHeaderExamples },
  { component: 'public-footer', title: 'Pied de page public', examples: publicFooterExamples },
  { component: 'espace-header', title: 'Bandeau de l’espace', examples: espaceHeaderExamples },
  { component: 'demonstration-banner', title: 'Données fictives', examples: demonstrationBannerExamples },
  { component: 'breadcrumbs', title: 'Fil d’Ariane', examples: breadcrumbsExamples },
  { component: 'page-heading', title: 'Titre de page', examples: pageHeadingExamples },
  { component: 'columns', title: 'Colonnes', examples: columnsExamples },
  { component: 'text-field', title: 'Champ', examples: textFieldExamples },
  { component: 'textarea', title: 'Champ de plusieurs lignes', examples: textareaExamples },
  { component: 'select', title: 'Liste', examples: selectExamples },
  { component: 'fieldset', title: 'Groupe de champs', examples: fieldsetExamples },
  { component: 'radios', title: 'Choix unique', examples: radiosExamples },
  { component: 'checkboxes', title: 'Choix multiples', examples: checkboxesExamples },
  { component: 'date-field', title: 'Date', examples: dateFieldExamples },
  { component: 'file-upload', title: 'Fichier', examples: fileUploadExamples },
  { component: 'error-summary', title: 'Résumé d’erreurs', examples: errorSummaryExamples },
  { component: 'message', title: 'Message', examples: messageExamples },
  { component: 'state-tag', title: 'État', examples: stateTagExamples },
  { component: 'evidence', title: 'Preuve', examples: evidenceExamples },
  { component: 'hypothesis', title: 'Hypothèse', examples: hypothesisExamples },
  { component: 'save-state', title: 'Sauvegarde', examples: saveStateExamples },
  { component: 'figure', title: 'Chiffre', examples: figureExamples },
  { component: 'key-facts', title: 'Faits sur la ligne d’eau', examples: keyFactsExamples },
  { component: 'process-steps', title: 'Étapes', examples: processStepsExamples },
  { component: 'next-action', title: 'Prochaine action', examples: nextActionExamples },
  { component: 'data-table', title: 'Tableau', examples: dataTableExamples },
  { component: 'summary-list', title: 'Liste de valeurs', examples: summaryListExamples },
  { component: 'entrance-tiles', title: 'Entrées', examples: entranceTilesExamples },
  { component: 'topic-list', title: 'Sujets', examples: topicListExamples },
  { component: 'search-on-waterline', title: 'Recherche sur la ligne d’eau', examples: searchOnWaterlineExamples },
  { component: 'state-line', title: 'Ligne d’états', examples: stateLineExamples },
  { component: 'chain', title: 'Chaîne', examples: chainExamples },
  { component: 'details', title: 'Détails', examples: detailsExamples },
  { component: 'pagination', title: 'Pages', examples: paginationExamples },
  { component: 'tabs', title: 'Vues', examples: tabsExamples },
  { component: 'dialog', title: 'Dialogue', examples: dialogExamples },
  { component: 'version-compare', title: 'Deux versions', examples: versionCompareExamples },
  { component: 'confirm-panel', title: 'Confirmation', examples: confirmPanelExamples },
  { component: 'qr-code', title: 'Code QR', examples: qrCodeExamples },
  { component: 'quotation', title: 'Citation', examples: quotationExamples },
  { component: 'contact-block', title: 'Parler à quelqu’un', examples: contactBlockExamples },
  { component: 'empty-state', title: 'Rien encore', examples: emptyStateExamples },
  { component: 'fact-mark', title: 'Fait marqué', examples: factMarkExamples },
  { component: 'before-after', title: 'Avant et après', examples: beforeAfterExamples },
  { component: 'facts-table', title: 'Faits vérifiés', examples: factsTableExamples },
  { component: 'finding', title: 'Constat', examples: findingExamples },
  { component: 'toolbar', title: 'Barre d’outils', examples: toolbarExamples },
  { component: 'tick-list', title: 'À préparer', examples: tickListExamples },
  { component: 'inset', title: 'Encart', examples: insetExamples },
  { component: 'range-bar', title: 'Barre d’incertitude', examples: rangeBarExamples },
];

export interface NamedExample {
  component: string;
  name: string;
  element: JSX.Element;
}

/** Every example, for whoever checks them one by one. */
export const allExamples: NamedExample[] = galleryComponents.flatMap(({ component, examples }) =>
  examples.map(({ name, element }) => ({ component, name, element })),
);

export interface GalleryProps {
  /** Shows only this component. */
  component?: string;
  /** Address of the page of one component; without it the names are anchors of this page. */
  hrefFor?: (component: string) => string;
}

/** Body of the page that shows every component. Goes straight into `<main>`: it sets its own widths. */
export function Gallery({ component, hrefFor = (name) => `#${name}` }: GalleryProps) {
  const shown = galleryComponents.filter((entry) => component === undefined || entry.component === component);
  return (
    <div class="lp-gallery">
      <div class="lp-width">
        <h1>Composants</h1>
        {component === undefined && (
          <ul class="lp-gallery__index">
            {galleryComponents.map((entry) => (
              <li key={entry.component}>
                <a class="lp-gallery__link" href={hrefFor(entry.component)}>
                  {entry.title}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
      {shown.map((entry) => (
        <section key={entry.component} class="lp-gallery__component" id={entry.component}>
          <div class="lp-width">
            <h2>{entry.title}</h2>
          </div>
          {entry.examples.map((example) => (
            <div key={example.name} class="lp-gallery__example">
              <p class="lp-second lp-width">{example.name}</p>
              <div class={example.wide ? undefined : 'lp-width'}>{example.element}</div>
            </div>
          ))}
        </section>
      ))}
    </div>
  );
}
