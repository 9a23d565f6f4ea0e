/**
 * A role written out on a table's own element. Browsers forget that a table is one when its `display` changes, which
 * happens on narrow screens; assistive technology then needs the roles that the elements used to imply.
 */
export function tableRole(role: 'table' | 'rowgroup' | 'row' | 'cell' | 'columnheader' | 'rowheader') {
  return { role };
}
