import type { CheckerTexts } from '../../islands/checker/props.ts';
import type { EditorTexts, FindingTexts } from '../../islands/text-editor/props.ts';
import { message as m } from './messages.ts';

/** Words that the islands show. What they fill in themselves stays as `{n}`, `{hour}`, `{name}`. */
function findingTexts(): FindingTexts {
  return {
    best: m('editor.best', { n: '{n}' }),
    bestOne: m('overview.findings', { count: 1 }),
    all: m('finding.all', { count: '{n}' }),
    fewer: m('editor.fewer'),
    why: m('finding.why'),
    nothing: m('editor.nothing'),
    nothingText: m('overview.no-findings-text'),
    words: m('editor.words'),
    longest: m('editor.longest'),
    wordsN: m('editor.words-n', { n: '{n}' }),
    legendLabel: m('legend.label'),
    replace: m('legend.replace'),
    specify: m('legend.specify'),
    explain: m('legend.explain'),
    cut: m('legend.cut'),
    panel: m('text.panel'),
  };
}

export function editorTexts(volume: string): EditorTexts {
  return {
    ...findingTexts(),
    label: m('editor.label'),
    keep: m('finding.keep'),
    keepReason: m('editor.keep-reason'),
    keepSubmit: m('keep.submit'),
    keepCancel: m('editor.keep-cancel'),
    keepRefused: m('editor.keep-refused'),
    keys: m('editor.keys'),
    position: m('editor.position', { n: '{n}', total: '{total}', title: '{title}' }),
    none: m('editor.none'),
    noFix: m('editor.no-fix'),
    format: m('editor.format'),
    undo: m('editor.undo'),
    redo: m('editor.redo'),
    compare: m('editor.compare'),
    local: m('editor.local'),
    savedAt: m('editor.saved-at', { hour: '{hour}' }),
    saving: m('editor.saving'),
    unsaved: m('editor.unsaved'),
    offline: m('editor.offline'),
    failed: m('editor.failed'),
    expired: m('editor.expired'),
    expiredText: m('editor.expired-text'),
    signIn: m('editor.sign-in'),
    conflict: m('editor.conflict'),
    conflictText: m('editor.conflict-text'),
    yours: m('editor.yours'),
    theirs: m('editor.theirs'),
    savedBy: m('editor.saved-by', { name: '{name}', hour: '{hour}' }),
    keepYours: m('editor.keep-yours'),
    takeTheirs: m('editor.take-theirs'),
    recovered: m('editor.recovered'),
    recoveredText: m('editor.recovered-text'),
    recoverUse: m('editor.recover-use'),
    recoverDrop: m('editor.recover-drop'),
    fieldName: m('editor.field', { name: '{name}' }),
    heading: m('editor.heading'),
    listItem: m('editor.list-item'),
    paragraph: m('editor.paragraph'),
    volume,
  };
}

export function checkerTexts(): CheckerTexts {
  return {
    ...findingTexts(),
    field: m('checker.field'),
    hint: m('checker.hint'),
    profile: m('checker.profile'),
    check: m('checker.check'),
    empty: m('checker.empty'),
    result: m('checker.result'),
    found: m('checker.found', { n: '{n}' }),
    private: m('checker.private'),
  };
}
