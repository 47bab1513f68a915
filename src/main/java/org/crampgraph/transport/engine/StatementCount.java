package org.crampgraph.transport.engine;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/// Counts the SQL statements of each operation without changing them.
@PersistenceUnitExtension
class StatementCount implements StatementInspector {

    @Override
    public String inspect(String sql) {
        if (RunningOperation.CURRENT.isBound()) {
            RunningOperation.CURRENT.get().sendsStatement();
        }
        return sql;
    }
}
