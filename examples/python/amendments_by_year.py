"""How often, and how, was Law 148-II amended in each year from 2009 to 2015? Ends in a chart, amendments.png.

    python amendments_by_year.py [ADDRESS] [CHART]
"""
import json
import os
import sys
import urllib.error
import urllib.parse
import urllib.request

import matplotlib

matplotlib.use("Agg")  # A picture in a file: no screen is needed.
import pandas as pd

address = sys.argv[1] if len(sys.argv) > 1 else os.environ.get("ZANGRAPH_URL", "http://127.0.0.1:4000")
chart = sys.argv[2] if len(sys.argv) > 2 else "amendments.png"

question = urllib.parse.urlencode({"operation": "timeline"})
try:
    with urllib.request.urlopen(f"{address}/graphql?{question}", timeout=30) as response:
        answer = json.load(response)
except urllib.error.HTTPError as error:
    sys.exit(f"{address} refused the question: {error.read().decode()}")
except OSError as error:
    sys.exit(f"No zangraph at {address} ({error}). Start it with: npm start")

years = answer["data"]["timeline"]["years"]
counts = pd.DataFrame(
    [{"year": y["year"], "kind": k["kind"], "count": k["count"]} for y in years for k in y["byKind"]]
).pivot_table(index="year", columns="kind", values="count", aggfunc="sum", fill_value=0)
laws = {y["year"]: y["laws"] for y in years}
counts = counts[counts.sum().sort_values(ascending=False).index]

axes = counts.rename(columns=lambda kind: kind.replace("_", " ").lower()).plot.bar(
    stacked=True, figsize=(9, 5), width=0.75, rot=0, colormap="tab20"
)
axes.set(title="Amendments of Law 148-II by year and kind", xlabel="", ylabel="amendments")
axes.set_xticklabels([f"{year}\n{laws[year]} laws" for year in counts.index])
axes.spines[["top", "right"]].set_visible(False)
axes.legend(frameon=False, loc="upper left", bbox_to_anchor=(1, 1))
axes.figure.savefig(chart, dpi=150, bbox_inches="tight")

print(counts.assign(total=counts.sum(axis=1), laws=pd.Series(laws)).to_string())
