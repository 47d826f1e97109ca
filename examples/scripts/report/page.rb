# Puts the stations' means on one page.
out = ENV.fetch("OUT")
rows = Dir["#{out}/*.mean"].sort.map { |path| "#{File.basename(path, '.mean')}: #{File.read(path).strip} °C" }
File.write("#{out}/page.txt", rows.join("\n") + "\n")
puts rows
