#!/usr/bin/env python3
"""An independent judge of the intervals, quantiles and tests of Sources/JourneyAnalysis/Metrics.

Writes statistics.csv beside it: a kind, its inputs and what SciPy makes of them. StatisticsOracleTests holds the
library against the table. Run by hand, where a function is added or SciPy's answer is in doubt:

    python3 -m venv /tmp/oracle && /tmp/oracle/bin/pip install scipy==1.17.1
    /tmp/oracle/bin/python Tests/Oracle/statistics.py

Same seed, same table. Where SciPy has the whole method (Wilson, Welch, distributions), its own function answers; where
it has not (scores, Newcombe, the pooled z), the formula of the paper is written out here, in terms of raw answers where
that is possible, not of the library's intermediate figures.
"""

import csv
import math
import pathlib
import random

import numpy as np
from scipy import stats

Z = stats.norm.ppf(0.975)
random.seed(20161106)
rows = []


def add(kind, inputs, outputs):
    rows.append([kind, " ".join(repr(x) for x in inputs), " ".join(repr(float(x)) for x in outputs)])


def total():
    """Mostly small samples, where methods differ most; some great ones."""
    return int(round(10 ** random.uniform(0, 2.5 if random.random() < 0.7 else 6)))


def wilson(k, n):
    interval = stats.binomtest(k, n).proportion_ci(method="wilson")
    return interval.low, interval.high


for _ in range(260):
    n = total()
    k = random.choice([0, n, random.randint(0, n), random.randint(0, n), random.randint(0, n)])
    add("wilson", [k, n], wilson(k, n))


def groups():
    n = total()
    cuts = sorted(random.randint(0, n) for _ in range(2))
    return cuts[0], cuts[1] - cuts[0], n - cuts[1]


def adjusted(p, m, d):
    """The score and its variance over n as the mean of 1, 0 and −1 with ¾, 1½ and ¾ made-up answers, from weights."""
    weights = np.array([p + 0.75, m + 1.5, d + 0.75])
    values = np.array([1.0, 0.0, -1.0])
    n = weights.sum()
    mean = (weights * values).sum() / n
    return mean, (weights * (values - mean) ** 2).sum() / n / n


for _ in range(200):
    p, m, d = groups()
    mean, variance = adjusted(p, m, d)
    reach = Z * math.sqrt(variance)
    add("score", [p, m, d], [100 * (p - d) / (p + m + d), max(-100, 100 * (mean - reach)), min(100, 100 * (mean + reach))])

for _ in range(150):
    one, two = groups(), groups()
    (first, v1), (second, v2) = adjusted(*one), adjusted(*two)
    error = math.sqrt(v1 + v2)
    z = (second - first) / error
    add(
        "scores", [*one, *two],
        [z, 2 * stats.norm.sf(abs(z)), max(-200, 100 * (second - first - Z * error)),
         min(200, 100 * (second - first + Z * error))])

for _ in range(150):
    n1, n2 = total(), total()
    k1, k2 = random.randint(0, n1), random.randint(0, n2)
    if k1 + k2 in (0, n1 + n2):
        continue
    p1, p2 = k1 / n1, k2 / n2
    # The pooled z test is the chi-square test of the table without Yates's correction.
    chi = stats.chi2_contingency([[k1, n1 - k1], [k2, n2 - k2]], correction=False)
    z = math.copysign(math.sqrt(chi.statistic), p2 - p1) if p1 != p2 else 0.0
    (l1, u1), (l2, u2) = wilson(k1, n1), wilson(k2, n2)
    low = p2 - p1 - math.hypot(p2 - l2, u1 - p1)
    high = p2 - p1 + math.hypot(u2 - p2, p1 - l1)
    add("shares", [k1, n1, k2, n2], [z, chi.pvalue, max(-1, low), min(1, high)])


def distribution(size):
    return [random.choice([0, random.randint(0, 5), random.randint(0, 200)]) for _ in range(size)]


def answers(counts):
    return np.repeat(np.arange(1, len(counts) + 1, dtype=float), counts)


while sum(row[0] == "mean" for row in rows) < 150:
    counts = distribution(random.choice([5, 7, 10, 11]))
    raw = answers(counts)
    if len(raw) < 2 or raw.std() == 0:
        continue
    reach = stats.t.ppf(0.975, len(raw) - 1) * stats.sem(raw)
    add("mean", counts, [raw.mean(), raw.std(ddof=1), raw.mean() - reach, raw.mean() + reach])

while sum(row[0] == "means" for row in rows) < 150:
    size = random.choice([5, 7, 10])
    one, two = distribution(size), distribution(size)
    a, b = answers(one), answers(two)
    if min(len(a), len(b)) < 2 or a.std() + b.std() == 0:
        continue
    test = stats.ttest_ind(b, a, equal_var=False)
    interval = test.confidence_interval(0.95)
    add("means", [*one, *two], [test.statistic, test.df, test.pvalue, interval.low, interval.high])

for _ in range(200):
    share = random.choice([random.random(), 10 ** random.uniform(-12, -1), 1 - 10 ** random.uniform(-6, -1)])
    add("normal-quantile", [share], [stats.norm.ppf(share)])
    z = random.uniform(-8, 8)
    add("normal-below", [z], [stats.norm.cdf(z)])

frees = list(range(1, 41)) + [50, 64, 99, 100, 127, 250, 999, 1000, 5000, 9999, 10_000, 10_001, 65_535, 999_999, 10**6, 10**7]
for freedom in frees:
    add("student-quantile", [0.975, freedom], [stats.t.ppf(0.975, freedom)])
for _ in range(250):
    freedom = random.choice([random.uniform(1, 5), random.uniform(1, 200), 10 ** random.uniform(0, 7)])
    share = random.choice([random.random(), random.uniform(0.9, 0.9999), 10 ** random.uniform(-8, -1)])
    add("student-quantile", [share, freedom], [stats.t.ppf(share, freedom)])
    t = random.choice([random.uniform(-8, 8), random.gauss(0, 1), 10 ** random.uniform(-6, 3)])
    add("student-below", [t, freedom], [stats.t.cdf(t, freedom)])
    add("student-beyond", [t, freedom], [2 * stats.t.sf(abs(t), freedom)])

with open(pathlib.Path(__file__).with_name("statistics.csv"), "w", newline="") as file:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(["kind", "inputs", "outputs"])
    writer.writerows(rows)
print(len(rows), "rows")
