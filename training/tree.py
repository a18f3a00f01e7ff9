"""The best dependency tree for a matrix of arc scores: Chu-Liu/Edmonds, only where the best head of each word gives no tree."""

import numpy as np

_NEVER = -1e18


def _cycle(heads: np.ndarray) -> list[int] | None:
    """Nodes of one cycle, None when there is none; node 0 is the root."""
    done = np.zeros(len(heads), bool)
    for node in range(1, len(heads)):
        path: list[int] = []
        while node > 0 and not done[node]:
            done[node] = True
            path.append(node)
            node = heads[node]
        if node in path:
            return path[path.index(node) :]
    return None


def _spanning_tree(scores: np.ndarray) -> np.ndarray:
    """Heads of the best tree; scores[dependent, head] over nodes with 0 the root, row 0 unused."""
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads)
    if cycle is None:
        return heads
    inside = np.array(cycle)
    outside = np.array([node for node in range(len(scores)) if node not in cycle])
    merged = len(outside)
    small = np.full((merged + 1, merged + 1), _NEVER)
    small[:merged, :merged] = scores[np.ix_(outside, outside)]
    entering = scores[np.ix_(inside, outside)] - scores[inside, heads[inside]][:, None]
    leaving = scores[np.ix_(outside, inside)]
    small[merged, :merged] = entering.max(0)
    small[:merged, merged] = leaving.max(1)
    small[0] = _NEVER
    solved = _spanning_tree(small)
    for place, node in enumerate(outside[1:], start=1):
        head = solved[place]
        heads[node] = outside[head] if head < merged else inside[leaving[place].argmax()]
    head = solved[merged]
    heads[inside[entering[:, head].argmax()]] = outside[head]
    return heads


def best_heads(arcs: np.ndarray) -> np.ndarray:
    """Heads (0 the root, else 1-based) of the best tree with one root word; arcs[word, head]."""
    heads = arcs.argmax(1)
    if (heads == 0).sum() == 1 and _cycle(np.concatenate([[0], heads])) is None:
        return heads
    count = len(arcs)
    scores = np.full((count + 1, count + 1), _NEVER)
    scores[1:] = arcs
    np.fill_diagonal(scores, _NEVER)
    scores[1:, 0] -= 1e6  # as few words on the root as possible
    return _spanning_tree(scores)[1:]
