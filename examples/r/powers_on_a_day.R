# What was a revision commission empowered or bound to do on 1 July 2013? Ends in a table, powers.csv.
#   Rscript powers_on_a_day.R [ADDRESS] [TABLE]       (base R alone)
args <- commandArgs(trailingOnly = TRUE)
address <- if (length(args) > 0) args[1] else Sys.getenv("ZANGRAPH_URL", "http://127.0.0.1:4000")
table <- if (length(args) > 1) args[2] else "powers.csv"

if (!l10n_info()[["UTF-8"]]) invisible(Sys.setlocale("LC_CTYPE", "C.UTF-8")) # Cyrillic where no language is set.

stop_with <- function(...) {
  message(...)
  quit(status = 1)
}
# R tells the cause (an HTTP status, or no connection) in a warning, before an error that does not name it.
no_answer <- function(cause) {
  if (grepl("HTTP status was", conditionMessage(cause))) {
    stop_with(address, " refused the question: ", conditionMessage(cause))
  }
  stop_with("No zangraph at ", address, " (", conditionMessage(cause), "). Start it with: npm start")
}

variables <- '{"body": "body:revision-commission", "on": "2013-07-01", "lang": "RU"}'
link <- paste0(address, "/graphql?operation=body-powers&variables=", URLencode(variables, reserved = TRUE))
lines <- tryCatch(
  readLines(url(link, headers = c(Accept = "text/csv")), encoding = "UTF-8"),
  warning = no_answer, error = no_answer
)
lines[1] <- sub("^\ufeff", "", lines[1]) # The mark that tells Excel the encoding.
powers <- read.csv(text = lines, encoding = "UTF-8")

# A table is the longest list of an answer; the changes of the body, asked for beside its powers, have no modality.
if (!"modality" %in% names(powers)) stop_with("This is not the table of powers: ", lines[1])

write.csv(powers, table, row.names = FALSE, fileEncoding = "UTF-8")
cat(nrow(powers), "powers and duties, written to", table, "\n")
