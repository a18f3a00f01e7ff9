// The Cypher editor, loaded when first needed. It lives in a shadow root, so that its styles need no inline <style> element.
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { bracketMatching, HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, setDiagnostics } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { EditorView, keymap, lineNumbers, placeholder } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { useEffect, useRef } from "react";
import { completeCypher, cypherLanguage, type Schema } from "./cypher-language.ts";

export interface Fault {
  readonly message: string;
  /** Offset into the query. */
  readonly at: number;
}
interface EditorProps {
  readonly value: string;
  readonly schema: Schema;
  readonly fault: Fault | null;
  readonly change: (text: string) => void;
  readonly run: () => void;
}

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--code-keyword)", fontWeight: "600" },
  { tag: tags.typeName, color: "var(--code-type)" },
  { tag: tags.string, color: "var(--code-string)" },
  { tag: [tags.number, tags.atom], color: "var(--code-number)" },
  { tag: tags.propertyName, color: "var(--code-property)" },
  { tag: tags.comment, color: "var(--quiet)", fontStyle: "italic" },
  { tag: tags.special(tags.variableName), color: "var(--code-number)" },
]);
const look = EditorView.theme({
  "&": { fontSize: "14px", height: "100%", color: "var(--ink)", backgroundColor: "var(--field)" },
  ".cm-content": { fontFamily: "var(--mono)", padding: "10px 0", caretColor: "var(--ink)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-gutters": {
    backgroundColor: "var(--panel-soft)",
    color: "var(--quiet)",
    border: "none",
    fontFamily: "var(--mono)",
  },
  "&.cm-focused": { outline: "2px solid var(--accent)", outlineOffset: "-2px" },
  "&.cm-focused .cm-selectionBackground, .cm-selectionBackground": { backgroundColor: "var(--selection) !important" },
  ".cm-tooltip": { backgroundColor: "var(--panel)", border: "1px solid var(--line-strong)", color: "var(--ink)" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { backgroundColor: "var(--accent)", color: "var(--on-accent)" },
  ".cm-placeholder": { color: "var(--quiet)" },
});

function extensions(schema: Schema, latest: { current: EditorProps }) {
  const run = () => {
    latest.current.run();
    return true;
  };
  return [
    // Ctrl-Enter comes first: the default keymap would insert a blank line.
    keymap.of([{ key: "Mod-Enter", run }]),
    lineNumbers(),
    history(),
    bracketMatching(),
    closeBrackets(),
    lintGutter(),
    cypherLanguage,
    syntaxHighlighting(colours),
    autocompletion({ override: [completeCypher(schema)], icons: false }),
    keymap.of([...closeBracketsKeymap, ...completionKeymap, ...historyKeymap, ...defaultKeymap]),
    placeholder("MATCH (a:Actor)-[r]->(b) RETURN a, r, b LIMIT 50"),
    EditorView.contentAttributes.of({ "aria-label": "Cypher query" }),
    EditorView.lineWrapping,
    EditorView.updateListener.of((update) => {
      if (update.docChanged) latest.current.change(update.state.doc.toString());
    }),
    look,
  ];
}

export default function Editor(props: EditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const { value, schema, fault } = props;

  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: "open" });
    const state = EditorState.create({ doc: latest.current.value, extensions: extensions(schema, latest) });
    view.current = new EditorView({ state, parent: root, root });
    view.current.focus();
    return () => view.current?.destroy();
  }, [schema]);

  useEffect(() => {
    const editor = view.current;
    const old = editor?.state.doc.toString();
    if (editor && old !== value) editor.dispatch({ changes: { from: 0, to: old?.length, insert: value } });
  }, [value]);

  useEffect(() => {
    const editor = view.current;
    if (!editor) return;
    const from = Math.min(fault?.at ?? 0, Math.max(0, editor.state.doc.length - 1));
    const to = Math.min(from + 1, editor.state.doc.length);
    const faults = fault ? [{ from, to, severity: "error" as const, message: fault.message }] : [];
    editor.dispatch(setDiagnostics(editor.state, faults));
  }, [fault]);

  return <div ref={host} className="editor" />;
}
