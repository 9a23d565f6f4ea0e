import type { Content, LinkItem } from '../content.ts';

export interface SearchOnWaterlineProps {
  /** Address that receives the question, by GET. */
  action: string;
  name?: string;
  id?: string;
  /** « Dites-le avec vos mots » */
  label?: Content;
  value?: string;
  buttonText?: Content;
  /** Stands above the label: the question of the home page, as a heading. */
  title?: Content;
  suggestionsLabel?: Content;
  suggestions?: LinkItem[];
  /** Below the suggestions: « Vous habitez à 5999 Fontaval. » */
  children?: Content;
  /** Hidden fields, such as the commune. */
  hidden?: Record<string, string>;
}

/** The question above, the help below, the field on the waterline itself. Spans the whole page: do not put it in a width. */
export function SearchOnWaterline(props: SearchOnWaterlineProps) {
  const { action, name = 'q', id = 'recherche', label = 'Dites-le avec vos mots', value, title } = props;
  const { buttonText = 'Chercher', suggestionsLabel = 'Souvent cherché\u00a0:', suggestions = [], children } = props;
  return (
    <search class="lp-search">
      <form class="lp-search__form lp-width" action={action} method="get">
        {title}
        <label class="lp-search__label" for={id}>
          {label}
        </label>
        <div class="lp-search__field">
          <input
            class="lp-search__input"
            type="search"
            id={id}
            name={name}
            value={value}
            autocomplete="off"
            enterkeyhint="search"
          />
          <button class="lp-search__button" type="submit">
            {buttonText}
          </button>
        </div>
        {Object.entries(props.hidden ?? {}).map(([key, content]) => (
          <input key={key} type="hidden" name={key} value={content} />
        ))}
      </form>
      <div class="lp-search__below">
        <div class="lp-width">
          {suggestions.length > 0 && (
            <div class="lp-search__suggestions">
              <p class="lp-search__label" id={`${id}-suggestions`}>
                {suggestionsLabel}
              </p>
              <ul class="lp-search__list" aria-labelledby={`${id}-suggestions`}>
                {suggestions.map((suggestion) => (
                  <li key={suggestion.href}>
                    <a class="lp-search__suggestion" href={suggestion.href}>
                      {suggestion.text}
                    </a>
                  </li>
                ))}
              </ul>
            </div>
          )}
          {children && <div class="lp-search__place">{children}</div>}
        </div>
      </div>
    </search>
  );
}
