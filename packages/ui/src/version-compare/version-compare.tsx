import { type Content, classes } from '../content.ts';

export interface VersionField {
  label: Content;
  yours: Content;
  saved: Content;
  /** The two differ: a word says it, and the pair is drawn with a stronger line. */
  different?: boolean;
  /** Name of two radios (`yours`, `saved`) that choose what to keep; only for a field that differs. */
  choiceName?: string;
  choice?: 'yours' | 'saved';
}

export interface VersionCompareProps {
  fields: VersionField[];
  yoursTitle?: Content;
  savedTitle?: Content;
  /** « par Karim Delvaux, à 10 h 44 » */
  savedBy?: Content;
  texts?: VersionCompareTexts;
}

export interface VersionCompareTexts {
  keepYours: string;
  keepSaved: string;
  same: string;
}

const frenchTexts: VersionCompareTexts = {
  keepYours: 'Garder ma version',
  keepSaved: 'Garder la version enregistrée',
  same: 'Identique dans les deux versions',
};

/** Someone saved meanwhile: both texts, field by field, so that nothing anyone typed is lost. */
export function VersionCompare(props: VersionCompareProps) {
  const { fields, yoursTitle = 'Votre version', savedTitle = 'Version enregistrée', savedBy } = props;
  const texts = props.texts ?? frenchTexts;
  return (
    <div class="lp-versions">
      {fields.map((field, index) => {
        const id = `${field.choiceName ?? 'version'}-${index + 1}`;
        return (
          <fieldset
            key={index}
            class={classes('lp-versions__field', field.different && 'lp-versions__field--different')}
          >
            <legend class="lp-versions__legend">{field.label}</legend>
            {field.different ? (
              <div class="lp-versions__pair">
                {(['yours', 'saved'] as const).map((side) => (
                  <div key={side} class="lp-versions__side">
                    <p class="lp-versions__title">
                      {side === 'yours' ? yoursTitle : savedTitle}
                      {side === 'saved' && savedBy && <span class="lp-versions__by"> {savedBy}</span>}
                    </p>
                    <div class="lp-versions__text">{field[side]}</div>
                    {field.choiceName && (
                      <div class="lp-choice">
                        <input
                          class="lp-choice__input lp-choice__input--radio"
                          type="radio"
                          id={`${id}-${side}`}
                          name={field.choiceName}
                          value={side}
                          checked={field.choice === side}
                        />
                        <label class="lp-choice__label" for={`${id}-${side}`}>
                          {side === 'yours' ? texts.keepYours : texts.keepSaved}
                        </label>
                      </div>
                    )}
                  </div>
                ))}
              </div>
            ) : (
              <>
                <div class="lp-versions__text">{field.saved}</div>
                <p class="lp-second">{texts.same}</p>
              </>
            )}
          </fieldset>
        );
      })}
    </div>
  );
}
