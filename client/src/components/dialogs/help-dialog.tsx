// Help: how lines are drawn, and every shortcut, from the actions themselves.
import type { Action } from "../../actions/action.ts";
import { ACTIONS } from "../../actions/registry.ts";
import { STANDING_LOOKS, STANDINGS } from "../../graph/standings.ts";
import { Modal } from "../modal.tsx";
import { StandingBadge } from "../standing.tsx";

function Shortcuts({ group }: { group: Action["group"] }) {
  return (
    <section>
      <h3>{group}</h3>
      <dl className="shortcuts">
        {ACTIONS.filter((action) => action.group === group && action.keys).map((action) => (
          <div key={action.id}>
            <dt>{action.label}</dt>
            <dd>
              <kbd>{action.keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export default function HelpDialog() {
  const groups = [...new Set(ACTIONS.filter((action) => action.keys).map((action) => action.group))];
  return (
    <Modal title="Help" wide>
      <p>
        Search for an actor, click it to see its relations, click a line to read the sentence it rests on. Nothing is
        drawn that no sentence says.
      </p>
      <h3>How lines are drawn</h3>
      <dl className="standing-list">
        {STANDINGS.map((standing) => (
          <div key={standing}>
            <dt>
              <StandingBadge standing={standing} />
            </dt>
            <dd>{STANDING_LOOKS[standing].meaning}</dd>
          </div>
        ))}
      </dl>
      <p>
        A line marked <b>≠</b> is disputed: somebody asserts it and somebody denies it. A number on a line counts
        relations that would lie on top of each other; click it for the list.
      </p>
      <div className="shortcut-groups">
        {groups.map((group) => (
          <Shortcuts key={group} group={group} />
        ))}
      </div>
    </Modal>
  );
}
