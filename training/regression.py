"""Logistic regression over sparse yes-no features: AdaGrad, squared penalty, a fixed order of chance. Standard library only."""

from __future__ import annotations

import hashlib
import math
import random
from collections.abc import Sequence

Row = Sequence[int]


def sealed(lesson: str, kept: str) -> str:
    """One digest of what weights were learned from and of the weights as they are kept: neither changes unseen."""
    return hashlib.sha256(f"{lesson}\n{kept}".encode()).hexdigest()[:16]


def fit(
    rows: Sequence[Row],
    wanted: Sequence[bool],
    counts: Sequence[float],
    size: int,
    *,
    penalty: float,
    rounds: int,
    step: float = 0.3,
    orders: int = 1,
) -> tuple[float, list[float]]:
    """The bias and ``size`` weights under which the sum of a row's weights tells whether it is ``wanted``.

    ``counts`` says how much each row counts. Both are the mean of what they were after each of the later rounds, which the order of the
    rows moves less than what they are at the end, and the mean of so many ``orders`` of the rows. The same rows in the same order give the
    same weights.
    """
    found = [_fit(rows, wanted, counts, size, penalty, rounds, step, seed) for seed in range(1, orders + 1)]
    weights = [sum(each) / orders for each in zip(*(its for _, its in found), strict=True)]
    return sum(bias for bias, _ in found) / orders, weights


def _fit(
    rows: Sequence[Row],
    wanted: Sequence[bool],
    counts: Sequence[float],
    size: int,
    penalty: float,
    rounds: int,
    step: float,
    seed: int,
) -> tuple[float, list[float]]:
    weights, squares = [0.0] * size, [1e-6] * size
    bias, bias_square = 0.0, 1e-6
    order = list(range(len(rows)))
    chance = random.Random(seed)  # not for secrets: an order that is the same each time
    mean_bias, mean = 0.0, [0.0] * size
    kept = rounds - rounds // 2
    for turn in range(rounds):
        chance.shuffle(order)
        for at in order:
            row = rows[at]
            total = bias
            for feature in row:
                total += weights[feature]
            error = (1 / (1 + math.exp(-max(-30.0, min(30.0, total)))) - wanted[at]) * counts[at]
            bias_square += error * error
            bias -= step * error / math.sqrt(bias_square)
            for feature in row:
                weight = weights[feature]
                slope = error + penalty * weight
                square = squares[feature] + slope * slope
                squares[feature] = square
                weights[feature] = weight - step * slope / math.sqrt(square)
        if turn >= rounds - kept:
            mean_bias += bias / kept
            mean = [so_far + weight / kept for so_far, weight in zip(mean, weights, strict=True)]
    return mean_bias, mean
