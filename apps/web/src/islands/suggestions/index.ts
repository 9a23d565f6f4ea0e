/** Texts and addresses, given by the page. */
export interface SuggestionsProps {
  /** Id of the field. */
  input: string;
  address: string;
  label: string;
  none: string;
  one: string;
  /** With a % in the place of the number. */
  count: string;
  notes: Record<string, string>;
}

interface Suggestion {
  kind: string;
  text: string;
  note?: string;
  href: string;
}

/** Letters before anything is asked, and the pause in typing that asks it. */
const fewest = 2;
const pauseMs = 150;

/**
 * The combobox of the ARIA Authoring Practices, with a list of links: the focus stays in the field, arrows choose, Enter goes, Escape
 * closes. Enter without a choice sends the form, as it does without this script.
 */
export function mount(element: HTMLElement, props: SuggestionsProps): void {
  const input = document.getElementById(props.input) as HTMLInputElement | null;
  const field = input?.parentElement;
  if (!input || !field) return;
  const list = document.createElement('ul');
  list.id = `${props.input}-liste`;
  list.className = 'app-suggestions';
  list.hidden = true;
  set(list, { role: 'listbox', 'aria-label': props.label });
  const status = document.createElement('p');
  status.className = 'lp-hidden-visually';
  set(status, { role: 'status' });
  field.append(list);
  element.append(status);
  set(input, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': list.id });

  let shown: Suggestion[] = [];
  let chosen = -1;
  let timer = 0;
  let asking: AbortController | undefined;

  const choose = (index: number) => {
    chosen = index;
    for (const [i, option] of [...list.children].entries()) option.setAttribute('aria-selected', String(i === index));
    if (index < 0) return input.removeAttribute('aria-activedescendant');
    input.setAttribute('aria-activedescendant', `${list.id}-${index}`);
    list.children[index]?.scrollIntoView({ block: 'nearest' });
  };
  const open = (visible: boolean) => {
    list.hidden = !visible;
    input.setAttribute('aria-expanded', String(visible));
    choose(-1);
  };
  const go = (index: number) => {
    const suggestion = shown[index];
    if (suggestion) location.assign(suggestion.href);
  };
  const draw = () => {
    list.replaceChildren(
      ...shown.map(({ kind, text, note }, index) => {
        const option = document.createElement('li');
        option.id = `${list.id}-${index}`;
        option.className = 'app-suggestions__option';
        set(option, { role: 'option', 'aria-selected': 'false' });
        option.append(text);
        const more = note ?? props.notes[kind];
        if (more) {
          const small = document.createElement('span');
          small.className = 'app-suggestions__note';
          small.append(more);
          option.append(' ', small);
        }
        // The field keeps the focus: the list would close before the click.
        option.addEventListener('pointerdown', (event) => event.preventDefault());
        option.addEventListener('click', () => go(index));
        return option;
      }),
    );
    open(shown.length > 0);
    const count = shown.length === 1 ? props.one : props.count.replace('%', String(shown.length));
    status.textContent = shown.length === 0 ? props.none : count;
  };
  const ask = async () => {
    asking?.abort();
    const typed = input.value.trim();
    if (typed.length < fewest) {
      shown = [];
      status.textContent = '';
      return open(false);
    }
    asking = new AbortController();
    try {
      const response = await fetch(props.address + encodeURIComponent(typed), {
        signal: asking.signal,
        credentials: 'omit',
        headers: { accept: 'application/json' },
      });
      if (!response.ok) return;
      shown = ((await response.json()) as { items: Suggestion[] }).items;
      if (document.activeElement === input) draw();
    } catch {
      // Without an answer the field works as it does without this script.
    }
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, pauseMs);
  });
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault();
      open(false);
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      go(chosen);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && shown.length > 0) {
      event.preventDefault();
      const at = list.hidden ? -1 : chosen;
      if (list.hidden) open(true);
      // Past either end one is back in the field.
      const places = shown.length + 1;
      choose(((at + 1 + (event.key === 'ArrowDown' ? 1 : places - 1)) % places) - 1);
    }
  });
  input.addEventListener('blur', () => open(false));
}

function set(element: HTMLElement, attributes: Record<string, string>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
