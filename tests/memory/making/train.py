"""Learns from the groups which words lie close together, and writes what they come to. Run by docs/memory.md.

    python3 train.py prepared.json vectors.json words.txt

Every stem begins as what its English glosses mean by two models: a phrase as a whole (512 numbers) and its words one by
one (100). Learned are: how those become DIMS numbers, how much each word weighs, and a little of its own for each word.
A text is the sum of its words. Of two texts of one group, the one has to be found by the other among those of all other
groups, and among texts that only look like it (InfoNCE).
"""

import base64
import json
import math
import random
import sys

import numpy as np
import torch
from torch.nn.functional import cross_entropy, embedding_bag, normalize

DIMS, ROUNDS, BATCH, LEFT_OUT, SEED = 64, 8, 96, 0.2, 0

torch.manual_seed(SEED)
random.seed(SEED)
prepared = json.load(open(sys.argv[1]))
vectors = json.load(open(sys.argv[2]))
stems, glosses = prepared["stems"], prepared["glosses"]
count = len(stems)


def direction(rows, without):
    """Each row from the middle of all, without what most of them share, of length one; what has none stays zero."""
    has = np.linalg.norm(rows, axis=1) > 0
    rows = rows.copy()
    rows[has] -= rows[has].mean(0)
    if without:
        _, _, axes = np.linalg.svd(rows[has], full_matrices=False)
        rows[has] -= rows[has] @ axes[:without].T @ axes[:without]
    length = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.where(length > 0, rows / np.maximum(length, 1e-9), 0)


phrases = np.zeros((count, 512), np.float32)
words = np.zeros((count, 100), np.float32)
rank = np.full(count, 2e4)
for at, some in enumerate(glosses):
    if some:
        phrases[at] = np.mean([vectors["byPhrase"][one] for one in some], 0)
    known = [vectors["byWord"][w] for one in some for w in one.split() if w in vectors["byWord"]]
    if known:
        words[at] = np.mean([np.array(w["vector"]) / np.linalg.norm(w["vector"]) for w in known], 0)
        rank[at] = np.mean([w["rank"] for w in known])
base = torch.tensor(np.concatenate([direction(words, 3), direction(phrases, 3)], 1)).float()

groups = prepared["groups"]
alike = [(pair["a"], pair["b"]) for pair in prepared["pairs"] if pair["same"]]
unlike = [text for pair in prepared["pairs"] if not pair["same"] for text in (pair["a"], pair["b"])]
texts = [text for group in groups for text in group] + [text for pair in alike for text in pair] + unlike
often = np.zeros(count)
for text in texts:
    for unit in {unit for word in text for unit in word}:
        often[unit] += 1
# A word that is in many texts says little; so does one that is common in English.
weight = 0.03 / (0.03 + often / len(texts)) * np.minimum(1, np.log(rank + 10) / np.log(2e4))

_, _, axes = torch.linalg.svd(base[base.norm(dim=1) > 0], full_matrices=False)
shape = torch.nn.Parameter(axes[:DIMS].T.clone())
own = torch.nn.Parameter(torch.randn(count, DIMS) * 0.01)
weights = torch.nn.Parameter(torch.tensor(np.log(weight)).float())
sharp = torch.nn.Parameter(torch.tensor(math.log(12.0)))
shape_before, weights_before = shape.detach().clone(), weights.detach().clone()


def table():
    return (base @ shape + own) * torch.exp(weights)[:, None]


def meaning(some, rows):
    units, shares, starts = [], [], []
    for text in some:
        starts.append(len(units))
        for word in [word for word in text if random.random() >= LEFT_OUT] or text:
            units += word
            shares += [1 / len(word)] * len(word)
        if len(units) == starts[-1]:
            units.append(0)
            shares.append(0.0)
    summed = embedding_bag(
        torch.tensor(units), rows, torch.tensor(starts), mode="sum", per_sample_weights=torch.tensor(shares)
    )
    return normalize(summed + 1e-9, dim=1)


adam = torch.optim.Adam(
    [
        {"params": [shape, own], "lr": 2e-3},
        {"params": [weights, sharp], "lr": 1e-2},
    ]
)
items = [("group", group) for group in groups] + [("pair", pair) for pair in alike]
for round_ in range(ROUNDS):
    random.shuffle(items)
    for start in range(0, len(items), BATCH):
        ones, others, decoys = [], [], random.sample(unlike, min(48, len(unlike)))
        for kind, item in items[start : start + BATCH]:
            one, other = random.sample(range(len(item) - 1), 2) if kind == "group" else (0, 1)
            ones.append(item[one])
            others.append(item[other])
            if kind == "group":
                decoys.append(item[-1])
        rows = table()
        a, b, wrong = meaning(ones, rows), meaning(others, rows), meaning(decoys, rows)
        right = torch.arange(len(ones))
        loss = cross_entropy(torch.exp(sharp) * torch.cat([a @ b.T, a @ wrong.T], 1), right)
        loss = loss + cross_entropy(torch.exp(sharp) * (b @ a.T), right)
        loss = loss + 0.2 * (own**2).sum() / 300 + 0.02 * ((shape - shape_before) ** 2).sum()
        loss = loss + 0.05 * ((weights - weights_before) ** 2).mean()
        adam.zero_grad()
        loss.backward()
        adam.step()
    print(f"round {round_ + 1}: {loss.item():.3f}")

rows = table().detach().numpy()
kept = [at for at in range(count) if np.linalg.norm(rows[at]) > 0.05]
scale = 127 / np.quantile(np.abs(rows[kept]), 0.9995)
small = np.clip(np.round(rows[kept] * scale), -127, 127).astype(np.int8)
with open(sys.argv[3], "w") as out:
    out.write(f"{DIMS}\n{' '.join(stems[at] for at in kept)}\n{base64.b64encode(small.tobytes()).decode()}\n")
print(f"{len(kept)} words")
