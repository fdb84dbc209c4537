#!/usr/bin/env python3
"""Sets the choice of bills beside HiGHS and CP-SAT: which bills are hard, and what each program takes.

Usage: python3 Tests/Peers/bills.py .build/release/afta-bench [seconds]

It is no part of the default tests: it needs Python with scipy (for HiGHS) and ortools (for CP-SAT). What is not
installed is said so, and left out. Each program gets the same bills, one thread, and the seconds given (60 if not
said); costs that are proven must be equal.
"""
import csv
import pathlib
import re
import subprocess
import sys
import tempfile
import time


def read(path):
    """The limit and, for each part, the cost and value of its options."""
    rows = list(csv.reader(path.open()))
    limit, parts = int(rows[0][1]), {}
    for part, _, cost, value in rows[2:]:
        parts.setdefault(int(part), []).append((int(cost), int(value)))
    return limit, [parts[part] for part in sorted(parts)]


def highs(limit, parts, seconds):
    """The proven cost by HiGHS, or None."""
    import numpy
    from scipy.optimize import Bounds, LinearConstraint, milp
    from scipy.sparse import coo_matrix

    costs = [cost for options in parts for cost, _ in options]
    values = [value for options in parts for _, value in options]
    rows = [place for place, options in enumerate(parts) for _ in options]
    one = coo_matrix((numpy.ones(len(rows)), (rows, range(len(rows)))))
    found = milp(
        costs, integrality=numpy.ones(len(costs)), bounds=Bounds(0, 1),
        constraints=[LinearConstraint(one, 1, 1), LinearConstraint(numpy.array([values]), -numpy.inf, limit)],
        options={"time_limit": seconds, "mip_rel_gap": 0})
    return round(found.fun) if found.status == 0 else None


def cp_sat(limit, parts, seconds):
    """The proven cost by CP-SAT, or None."""
    from ortools.sat.python import cp_model

    model = cp_model.CpModel()
    chosen = [[model.new_bool_var("") for _ in options] for options in parts]
    for row in chosen:
        model.add_exactly_one(row)
    pairs = [(x, option) for row, options in zip(chosen, parts) for x, option in zip(row, options)]
    model.add(sum(x * value for x, (_, value) in pairs) <= limit)
    model.minimize(sum(x * cost for x, (cost, _) in pairs))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.num_workers = 1
    return round(solver.objective_value) if solver.solve(model) == cp_model.OPTIMAL else None


def peers():
    """The programs that are installed; the others are told."""
    found = []
    for name, module, solve in [("HiGHS", "scipy", highs), ("CP-SAT", "ortools", cp_sat)]:
        try:
            __import__(module)
            found.append((name, solve))
        except ImportError:
            print(f"{name} is left out: the Python module {module} is not installed", file=sys.stderr)
    return found


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    seconds = float(sys.argv[2]) if len(sys.argv) > 2 else 60.0
    with tempfile.TemporaryDirectory() as folder:
        told = subprocess.run(
            [sys.argv[1], "--bills", "--write-bills", folder], check=True, capture_output=True, text=True).stdout
        own = {
            match[1].replace(",", "").replace(" ", "-"): (match[2], match[3], int(match[4]))
            for match in re.finditer(r"source: (.*) of 10 offers: proven in (.*?), (.*), cost (\d+)", told)}
        solvers, unequal = peers(), 0
        print("| bill | afta | checker | " + "".join(f"{name} | " for name, _ in solvers))
        print("| --- | --- | --- | " + "--- | " * len(solvers))
        for path in sorted(pathlib.Path(folder).glob("*.csv")):
            proven, verified, cost = own[path.stem]
            limit, parts = read(path)
            cells = []
            for name, solve in solvers:
                start = time.monotonic()
                other = solve(limit, parts, seconds)
                spent = time.monotonic() - start
                # HiGHS works with binary fractions: it may stop a few units from the least.
                if other is not None and other != cost:
                    unequal += name != "HiGHS" or abs(other - cost) > 1e-6 * cost
                    cells.append(f"{spent:.2f} s, cost {other} for {cost}")
                else:
                    cells.append(f"{spent:.2f} s" if other is not None else f"not proven in {spent:.0f} s")
            print(f"| {path.stem} | {proven} | {verified} | " + "".join(f"{cell} | " for cell in cells), flush=True)
        sys.exit(1 if unequal else 0)


if __name__ == "__main__":
    main()
