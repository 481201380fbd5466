# What was a revision commission empowered or bound to do on 1 July 2013? Ends in a table, powers.csv.
#   Rscript powers_on_a_day.R [ADDRESS] [TABLE]       (base R alone)
args <- commandArgs(trailingOnly = TRUE)
address <- if (length(args) > 0) args[1] else Sys.getenv("ZANGRAPH_URL", "http://127.0.0.1:4000")
table <- if (length(args) > 1) args[2] else "powers.csv"

variables <- '{"body": "body:revision-commission", "on": "2013-07-01", "lang": "RU"}'
link <- paste0(address, "/graphql?operation=body-powers&variables=", URLencode(variables, reserved = TRUE))

powers <- tryCatch(
  read.csv(url(link, headers = c(Accept = "text/csv")), fileEncoding = "UTF-8-BOM"),
  error = function(e) {
    message("No answer from zangraph at ", address, ". Start it with: npm start")
    quit(status = 1)
  }
)
write.csv(powers, table, row.names = FALSE)
cat(nrow(powers), "powers and duties, written to", table, "\n")
