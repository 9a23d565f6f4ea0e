import { baseKeymap, setBlockType } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { type Command, Plugin } from 'prosemirror-state';
import { schema } from './document.ts';

/** After a title comes a paragraph; an empty item ends the list; any other block is cut in two of its kind. */
const enter: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const { parent } = $from;
  if (!empty || parent.type === schema.nodes.paragraph) return false;
  if (parent.type === schema.nodes.list_item && parent.content.size === 0) {
    return setBlockType(schema.nodes.paragraph)(state, dispatch);
  }
  const atEnd = $from.parentOffset === parent.content.size;
  const type = parent.type === schema.nodes.heading && atEnd ? schema.nodes.paragraph : parent.type;
  dispatch?.(
    state.tr.split($from.pos, 1, [{ type, attrs: type === parent.type ? parent.attrs : null }]).scrollIntoView(),
  );
  return true;
};

const lineBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(schema.node('line_break')).scrollIntoView());
  return true;
};

/** At the very beginning, Backspace makes a title or an item a paragraph before it joins anything. */
const plain: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0 || $from.parent.type === schema.nodes.paragraph) return false;
  return setBlockType(schema.nodes.paragraph)(state, dispatch);
};

export function keys(): Plugin[] {
  return [
    history({ depth: 200 }),
    keymap({
      'Mod-z': undo,
      'Mod-y': redo,
      'Shift-Mod-z': redo,
      Enter: enter,
      'Shift-Enter': lineBreak,
      Backspace: plain,
    }),
    keymap(baseKeymap),
    marksWhileTyping(),
  ];
}

/** « # » or « - » and a space at the beginning of a paragraph, as in the plain field. */
function marksWhileTyping(): Plugin {
  return new Plugin({
    props: {
      handleTextInput(view, from, _to, text) {
        if (text !== ' ') return false;
        const $from = view.state.doc.resolve(from);
        const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc');
        const type = /^#{1,6}$/.test(before)
          ? schema.nodes.heading
          : /^[-•–]$/.test(before)
            ? schema.nodes.list_item
            : undefined;
        if (!type || $from.parent.type !== schema.nodes.paragraph) return false;
        const attrs = { level: type === schema.nodes.heading ? before.length : 1 };
        const tr = view.state.tr.delete($from.start(), from);
        view.dispatch(tr.setBlockType(tr.selection.from, tr.selection.from, type, attrs));
        return true;
      },
    },
  });
}
