#!/bin/sh
# When and how was article 39-3 amended? The same question as JSON and as a table.
#   sh curl.sh [ADDRESS]
address=${1:-${ZANGRAPH_URL:-http://127.0.0.1:4000}}
ask() {
  curl --fail-with-body -sSG "$address/graphql" --data-urlencode operation=amendments-of-article \
    --data-urlencode 'variables={"article":"prov:kz/law/2001-01-23/148#art_39-3"}' "$@"
  case $? in
    0) return ;;
    22) echo "$address refused the question, as told above." >&2 ;; # curl's code for an HTTP error.
    *) echo "No zangraph at $address. Start it with: npm start" >&2 ;;
  esac
  exit 1
}
ask -H 'Accept: application/json'
echo
ask -H 'Accept: text/csv'
